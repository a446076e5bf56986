package inlay.app.panels;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightedWordsTest {
    /// The selected part stands between bars.
    @ParameterizedTest
    @CsvSource({
        "a |red| boat, 0.1, a (|red|:1.1) boat",
        "a |red boat|, -0.1, a (|red boat|:0.9)",
        "a | red |boat, 0.1, a  (|red|:1.1) boat",
        "a r||ed boat, 0.1, a (|red|:1.1) boat",
        "a (|red|:1.1) boat, 0.1, a (|red|:1.2) boat",
        "a |(red:1.2)| boat, 0.1, a (|red|:1.3) boat",
        "a (|red|:1.1) boat, -0.1, a |red| boat",
        "a (|red|:3) boat, 0.1, a (|red|:3) boat",
        "a (|red|:0) boat, -0.1, a (|red|:0) boat",
        "(a:1.1) b||oat, 0.1, (a:1.1) (|boat|:1.1)",
    })
    void changesTheWeightOfWhatIsSelected(String before, String step, String after) {
        assertThat(read(before.strip()).heavier(new BigDecimal(step))).isEqualTo(read(after.strip()));
    }

    @Test
    void whereThereIsNoWordNothingChanges() {
        WeightedWords blank = new WeightedWords("a  boat", 2, 2);
        assertThat(blank.heavier(BigDecimal.ONE)).isEqualTo(blank);
        WeightedWords spaces = new WeightedWords("a  boat", 1, 3);
        assertThat(spaces.heavier(BigDecimal.ONE)).isEqualTo(spaces);
    }

    private static WeightedWords read(String marked) {
        int start = marked.indexOf('|');
        int end = marked.indexOf('|', start + 1) - 1;
        return new WeightedWords(marked.replace("|", ""), start, end);
    }
}
