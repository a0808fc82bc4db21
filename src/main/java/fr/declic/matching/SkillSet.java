package fr.declic.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Some savoir-faire among those that the activities at hand need, held as bits: thousands of people are compared at once. */
public final class SkillSet {

    private final Codes codes;
    private final long[] bits;

    private SkillSet(Codes codes, long[] bits) {
        this.codes = codes;
        this.bits = bits;
    }

    /** The savoir-faire that any activity needs, each with its bit; what no activity needs has none and is left out. */
    public static final class Codes {

        private final List<String> byBit;
        private final Map<String, Integer> bitOf;

        public Codes(Collection<String> needed) {
            byBit = needed.stream().distinct().sorted().toList();
            bitOf = IntStream.range(0, byBit.size())
                    .boxed()
                    .collect(Collectors.toUnmodifiableMap(byBit::get, bit -> bit));
        }

        public SkillSet setOf(Collection<String> skills) {
            var set = new BitSet(byBit.size());
            for (var skill : skills) {
                var bit = bitOf.get(skill);
                if (bit != null) {
                    set.set(bit);
                }
            }
            return new SkillSet(this, Arrays.copyOf(set.toLongArray(), (byBit.size() + 63) / 64));
        }
    }

    boolean isEmpty() {
        for (var word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    /** True when every one of these is in one of the two others. */
    boolean isCoveredBy(SkillSet some, SkillSet others) {
        for (var i = 0; i < bits.length; i++) {
            if ((bits[i] & ~some.bits[i] & ~others.bits[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    SkillSet and(SkillSet other) {
        var both = bits.clone();
        for (var i = 0; i < both.length; i++) {
            both[i] &= other.bits[i];
        }
        return new SkillSet(codes, both);
    }

    public SkillSet without(SkillSet other) {
        var rest = bits.clone();
        for (var i = 0; i < rest.length; i++) {
            rest[i] &= ~other.bits[i];
        }
        return new SkillSet(codes, rest);
    }

    /** The codes of the vocabulary, in their order. */
    public List<String> toCodes() {
        return BitSet.valueOf(bits).stream().mapToObj(codes.byBit::get).toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SkillSet set && toCodes().equals(set.toCodes());
    }

    @Override
    public int hashCode() {
        return toCodes().hashCode();
    }

    @Override
    public String toString() {
        return toCodes().toString();
    }
}
