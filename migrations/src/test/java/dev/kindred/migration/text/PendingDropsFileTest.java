package dev.kindred.migration.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.migration.model.PendingColumn;
import dev.kindred.migration.model.PendingDrops;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file of pending drops. */
class PendingDropsFileTest {

  private static final String TEXT =
      """
      # Databases still have these, and nothing declares them. mvn kindred:migration -Dname=.. \
      -Dkindred.drop=NAME drops one.
      book.isbn: column isbn text(20) null
      book.pages: column pages int not null default '0'
      old: table old
      old: column zip text(5) not null
      old: column id long not null identity
      old: primary key pk_old (id)
      old."a.b": column "a.b" uuid null
      shop."Book".isbn: column isbn text(20) null
      shop.old: table shop.old
      shop.old: column id long not null
      """;

  @Test
  void eachLineBeginsWithWhatItIsAbout() {
    PendingDrops pending =
        new PendingDrops(
            List.of(
                column("shop", "\"Book\"", "column isbn text(20) null"),
                column("", "book", "column pages int not null default '0'"),
                column("", "book", "column isbn text(20) null"),
                column("", "old", "column \"a.b\" uuid null")),
            List.of(
                table("table shop.old\ncolumn id long not null\n"),
                table(
                    """
                    table old
                    column zip text(5) not null
                    column id long not null identity
                    primary key pk_old (id)
                    """)));

    assertThat(PendingDropsFile.text(pending)).isEqualTo(TEXT);
  }

  @Test
  void itIsReadAsItWasWritten() {
    PendingDrops pending = PendingDropsFile.read("file", TEXT);

    assertThat(pending.columns())
        .hasSize(4)
        .contains(column("", "old", "column \"a.b\" uuid null"));
    assertThat(pending.tables())
        .extracting(SchemaTable::name)
        .containsExactly(new QualifiedName("", "old"), new QualifiedName("shop", "old"));
    assertThat(PendingDropsFile.text(pending)).isEqualTo(TEXT);
  }

  @Test
  void itIsEmptyWhereNothingWaits() {
    assertThat(PendingDropsFile.text(PendingDrops.NONE)).isEmpty();
    assertThat(PendingDropsFile.read("file", "")).isEqualTo(PendingDrops.NONE);
    assertThat(PendingDropsFile.read("file", "# nothing\n\n")).isEqualTo(PendingDrops.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "book | Expected :, found the end of the line.",
        "book: column isbn text(20) null | Expected table, found column isbn text(20) null.",
        "book.isbn: isbn | Expected column, found isbn.",
        "book.isbn: column isbn txt null | txt is no kind of column.",
        "a.b.c.d: column d int null | A table has a name, or a schema and a name.",
        "book.isbn: column title int null | It is about isbn, and has the column title."
      })
  void brokenLinesAreRefused(String line, String message) {
    assertThatThrownBy(() -> PendingDropsFile.read("pending-drops.txt", "# x\n" + line + "\n"))
        .isInstanceOf(SchemaTextException.class)
        .hasMessageStartingWith("pending-drops.txt:2: " + message + "\n  " + line + "\nCorrect");
  }

  @Test
  void anUnfinishedMergeIsRefused() {
    assertThatThrownBy(() -> PendingDropsFile.read("pending-drops.txt", "<<<<<<< HEAD\n"))
        .hasMessageStartingWith("pending-drops.txt:1: Two branches changed this");
  }

  private static PendingColumn column(String schema, String table, String line) {
    SchemaColumn column =
        SchemaText.read("file", "table t\n" + line + "\n").table().orElseThrow().columns().get(0);
    return new PendingColumn(new QualifiedName(schema, table), column);
  }

  private static SchemaTable table(String text) {
    return SchemaText.read("file", text).table().orElseThrow();
  }
}
