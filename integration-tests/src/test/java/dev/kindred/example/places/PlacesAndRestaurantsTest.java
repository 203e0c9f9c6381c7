package dev.kindred.example.places;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.project.ShownOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The example program tells the truth: what it shows is what it runs. */
@Tag("once")
class PlacesAndRestaurantsTest {

  private static final Path SOURCE =
      Path.of("src/main/java/dev/kindred/example/places/PlacesAndRestaurants.java");

  /** A text block with code, and the lambda that runs it. */
  private static final Pattern STEP =
      Pattern.compile(
          "session\\.show(?:Failure)?\\(\\s*\"\"\"\\s*(.*?);\\s*\"\"\",\\s*\\(\\) ->(.*?)\\);\n",
          Pattern.DOTALL);

  @Test
  void theCodeThatIsShownIsTheCodeThatIsRun() throws IOException {
    String source = Files.readString(SOURCE);
    Matcher step = STEP.matcher(source);
    int steps = 0;
    while (step.find()) {
      String shown = step.group(1).replaceFirst("^\\w+ \\w+ = ", "");
      assertThat(withoutSpaces(step.group(2))).isEqualTo(withoutSpaces(shown));
      steps++;
    }

    assertThat(steps).isEqualTo(source.split("session\\.show", -1).length - 1).isEqualTo(31);
  }

  private static String withoutSpaces(String code) {
    return code.replaceAll("\\s", "");
  }

  private static String session() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PlacesAndRestaurants.run(new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theReadmeShowsTheSession() throws IOException {
    String readme = Files.readString(Path.of("../README.md"));
    String after = readme.substring(readme.indexOf("mvn -q -Pdemo compile"));
    int start = after.indexOf("```text\n") + "```text\n".length();
    String shown = after.substring(start, after.indexOf("```", start));

    assertThat(session().stripLeading()).matches(new ShownOutput(shown).pattern());
  }

  @Test
  void theSessionShowsCodeResultsAndSql() {
    assertThat(session().lines().map(String::strip))
        .containsSubsequence(
            "Place demonDogs = db.insert(new Place(null, \"Demon Dogs\", \"944 W. Fullerton\"));",
            "=> Place[id=1, name=Demon Dogs, address=944 W. Fullerton]",
            "insert into place (name, address) values (?, ?)  <- [Demon Dogs, 944 W. Fullerton]",
            "Place_.restaurant(db, aceHardware).isPresent();",
            "=> false",
            "db.delete(aceHardware);",
            "=> 2 = 1 Restaurant + 1 Place",
            "Waiter_.objects(db).filter(Waiter_.restaurant().place().eq(demonDogs)).list();",
            "=> 1 found",
            "Waiter[id=1, restaurant=One[Restaurant 1], name=Joe]",
            "integration-tests/target/generated-sources/annotations/dev/kindred/example/places/");
  }
}
