package dev.kindred.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the spelling of names that an option or the annotation of a package chooses. */
class SpellingTest {

  private static final String ENTITY =
      "package n; import dev.kindred.model.*; @Entity public record OrderLine(@Id Long id,"
          + " long unitPrice, @ForeignKey(onDelete = OnDelete.CASCADE) One<OrderLine> nextLine) {}";
  private static final String CHECK =
      "package n; public class Check implements java.util.function.Consumer<dev.kindred.Database> {"
          + " public void accept(dev.kindred.Database db) { String ddl = db.schema().ddl();"
          + " for (String name : \"%s\".split(\" \", -1)) {"
          + " if (!ddl.contains(name + \" \")) { throw new AssertionError(ddl); } } } }";

  @TempDir Path folder;
  private Path sources;

  @BeforeEach
  void writeEntity() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources"));
    write("OrderLine", ENTITY);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(sources.resolve(name + ".java"), text);
  }

  /** Compiles these sources, or all, and checks the names in the DDL, which blanks separate. */
  private void assertNames(String expected, String option, String... compiled) throws IOException {
    write("Check", CHECK.formatted(expected.replace("\"", "\\\"")));
    Javac javac = Javac.to(folder.resolve("output")).option("-Xlint:-processing");
    if (!option.isEmpty()) {
      javac.option("-Akindred.naming=" + option);
    }
    List<Path> files =
        compiled.length == 0
            ? Javac.below(sources, ".java")
            : Stream.of(compiled).map(name -> sources.resolve(name + ".java")).toList();
    assertThat(javac.compile(sources, files).diagnostics()).isEmpty();
    Application.run("n.Check", folder.resolve("output/classes"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', order_line unit_price next_line_id",
    "SNAKE, order_line unit_price next_line_id",
    "CAMEL, \"orderLine\" \"unitPrice\" \"nextLineId\"",
    "PASCAL, \"OrderLine\" \"UnitPrice\" \"NextLineId\"",
    "AS_WRITTEN, \"OrderLine\" \"unitPrice\" \"nextLineId\"",
    "UPPER_SNAKE, \"ORDER_LINE\" \"UNIT_PRICE\" \"NEXT_LINE_ID\""
  })
  void anOptionNamesAllTables(String option, String names) throws IOException {
    assertNames(names, option);
  }

  @Test
  void theAnnotationOfAnEntityCompletesThatOfItsPackage() throws IOException {
    write("package-info", "@dev.kindred.model.Naming(tablePrefix = \"t_\") package n;");
    write("OrderLine", ENTITY.replace("@Entity", "@Entity @Naming(columns = Case.CAMEL)"));

    assertNames("\"t_ORDER_LINE\" \"unitPrice\" \"nextLineId\"", "UPPER_SNAKE");
  }

  @Test
  void aPackageThatIsCompiledAloneRenamesTheTablesOfItsEntities() throws IOException {
    assertNames("order_line unit_price", "");
    write("package-info", "@Naming(tables = Case.PASCAL) package n; import dev.kindred.model.*;");

    assertNames("\"OrderLine\" unit_price", "", "package-info", "Check");
  }
}
