package fr.declic.employment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many people at the legal full week (Code du travail, L. 3121-27) would have worked these hours. The State pays its share by them
 * (loi 2020-1577, art. 11): only hours that were worked count, not those of the contracts.
 *
 * @param quarters quarter hours worked in all of the weeks
 * @param fullWeek quarter hours of one person's full week
 */
public record FullTimeEquivalents(long quarters, int weeks, int fullWeek) {

    /** Where no hours are kept. */
    public static final FullTimeEquivalents NONE = new FullTimeEquivalents(0, 1, 1);

    public FullTimeEquivalents {
        if (quarters < 0 || weeks <= 0 || fullWeek <= 0) {
            throw new IllegalArgumentException(quarters + " quarter hours in " + weeks + " weeks of " + fullWeek);
        }
    }

    /** To a tenth. */
    public BigDecimal value() {
        return BigDecimal.valueOf(quarters)
                .divide(BigDecimal.valueOf((long) weeks * fullWeek), 1, RoundingMode.HALF_UP);
    }

    /** As one writes it in French: «7,4»; whole ones without a tenth. */
    @Override
    public String toString() {
        return value().stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
