package de.klimanetz.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Straße und Hausnummer ; Straße und Hausnummer des Ortes. ; ''
            Teilnahme             ; Wie man teilnimmt.               ; ''
            Anmeldung             ; Ob man sich anmelden muss.       ; ''
            Plätze                ; Zahl der Plätze.                 ; ''
            Anreise               ; Anreise mit Bus, Bahn und Rad.   ; Anreise mit Bus, Bahn und Rad.
            Anmeldeschluss        ; Letzter Tag der Anmeldung.       ; Letzter Tag der Anmeldung.
            """)
    void omitsTheHintIfTheHelpRepeatsTheLabel(String label, String help, String hint) {
        Question question = new Question("x", label, help, "", false, Question.Kind.LINE, "", false, List.of(), "");

        assertThat(question.hint()).isEqualTo(hint);
    }
}
