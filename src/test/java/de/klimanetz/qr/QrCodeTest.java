package de.klimanetz.qr;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.QrScanner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** QR codes, decoded by another library. */
class QrCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://klimakreis.example/",
                "https://klimakreis.example/kampagnen/klimawochen-2025/programm/",
                "https://klimakreis.example/reihen/netzwerktreffen/#treffen-2027-01-13",
                "https://klimakreis.example/sehr/lang/sehr/lang/sehr/lang/sehr/lang/sehr/lang/sehr/lang/sehr/lang/sehr/lang/"
            })
    void encodesTheAddress(String address) {
        assertThat(QrScanner.read(QrCode.of(address))).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = "https://klimakreis.example/termine/2025/klimatag-borken/")
    void isSmallEnoughForEveryEntryOfAProgramme(String address) {
        QrCode code = QrCode.of(address);

        assertThat(code.size()).isLessThanOrEqualTo(33 + 8);
        assertThat(code.path()).hasSizeLessThan(2_500);
    }
}
