package fr.declic.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkLimitsTest {

    private static final int A_NEIGHBOURHOOD = 600;

    private final NetworkLimits limits = new NetworkLimits();

    @Test
    void letAWholeNeighbourhoodRegisterBehindOneAddress() {
        assertThat(begunFrom("192.0.2.1", A_NEIGHBOURHOOD)).isEqualTo(A_NEIGHBOURHOOD);
    }

    @Test
    void stopAProgramThatFillsTheTable() {
        // some come back while the others are counted
        assertThat(begunFrom("192.0.2.1", A_NEIGHBOURHOOD + 200)).isLessThan(A_NEIGHBOURHOOD + 20);
        assertThat(limits.takeRegistration("192.0.2.2")).as("another address").isTrue();
        assertThat(limits.take("192.0.2.1")).as("the doors").isTrue();
    }

    /** A household holds 2^64 of them. */
    @Test
    void countTheAddressesOfOneHouseholdAsOne() {
        IntStream.range(0, A_NEIGHBOURHOOD + 20)
                .forEach(i -> limits.takeRegistration("2001:db8:0:1::" + Integer.toHexString(i)));
        assertThat(limits.takeRegistration("2001:db8:0:1:ffff::1")).isFalse();
        assertThat(limits.takeRegistration("2001:db8:0:2::1"))
                .as("the neighbours")
                .isTrue();
    }

    private long begunFrom(String address, int times) {
        return IntStream.range(0, times)
                .filter(any -> limits.takeRegistration(address))
                .count();
    }
}
