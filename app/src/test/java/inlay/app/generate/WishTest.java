package inlay.app.generate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WishTest {
    @ParameterizedTest
    @CsvSource({
        "'', Fill",
        "'  ', Fill",
        "' a red boat ', a red boat",
        "a (red:1.2) boat, a red boat",
        "'((very) old) boat, [blue] sea', 'very old boat, blue sea'",
        "a boat BREAK at sea, a boat at sea",
    })
    void theTitleIsThePromptWithoutItsWeights(String prompt, String title) {
        assertThat(Wish.of("engine", 1).withPrompt(prompt).title("Fill")).isEqualTo(title);
    }
}
