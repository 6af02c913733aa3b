package de.klimanetz.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "02861 681-2501, tel:+4928616812501",
        "02861/939-0, tel:+4928619390",
        "(02861) 939 0, tel:+4928619390",
        "+49 (0)2568 9300-12, tel:+492568930012",
        "+49 (0) 2861 / 12345, tel:+49286112345",
        "0049 2568 930012, tel:+492568930012",
        "0049 (0)2568 930012, tel:+492568930012",
        "+31 543 543 543, tel:+31543543543",
        "0800 1234567, tel:+498001234567",
        "116117, tel:116117;phone-context=+49",
    })
    void writesGlobalNumbers(String text, String address) {
        assertThat(PhoneNumbers.address(text)).contains(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"02861 939-0 / 9301", "939310", "0000 000000", "+49", "12", "keine", ""})
    void refusesWhatCannotBeDialled(String text) {
        assertThat(PhoneNumbers.address(text)).isEmpty();
    }
}
