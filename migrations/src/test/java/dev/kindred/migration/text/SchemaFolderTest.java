package dev.kindred.migration.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaModel;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaView;
import dev.kindred.migration.model.PendingDrops;
import dev.kindred.migration.model.SchemaSnapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders of schemas. */
class SchemaFolderTest {

  private static final String BOOK = "table book\ncolumn id long not null\n";
  private static final String AUTHOR = "table author\ncolumn id long not null\n";
  private static final String TOP = "view top\nquery 'select 1'\n";

  @TempDir Path path;
  private SchemaFolder folder;

  @BeforeEach
  void folder() {
    folder = new SchemaFolder(path);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(path.resolve(name), text);
  }

  private static SchemaTable table(String text) {
    return SchemaText.read("file", text).table().orElseThrow();
  }

  private static SchemaSnapshot snapshot(String... tables) {
    return new SchemaSnapshot(
        new SchemaModel(List.of(tables).stream().map(SchemaFolderTest::table).toList(), List.of()),
        PendingDrops.NONE);
  }

  @Test
  void allFilesAreReadInTheOrderOfTheirNames() throws IOException {
    write("book.txt", BOOK + "hint entity x.Book\n");
    write("author.txt", AUTHOR + "hint entity x.Author\n");
    write("top.txt", TOP);
    write("HEAD", "V1__first\n");

    assertThat(folder.exists()).isTrue();
    assertThat(folder.declared().model())
        .isEqualTo(
            new SchemaModel(
                List.of(table(AUTHOR), table(BOOK)),
                List.of(new SchemaView(new QualifiedName("", "top"), "select 1"))));
    assertThat(folder.declared().of(new QualifiedName("", "book")).entity()).isEqualTo("x.Book");
    assertThat(folder.declared().of(new QualifiedName("", "top")).entity()).isEqualTo("top");
  }

  @Test
  void theSnapshotHasWhatWaits() throws IOException {
    write("book.txt", BOOK);
    write("pending-drops.txt", "book.isbn: column isbn text(20) null\n");

    assertThat(folder.snapshot().model()).isEqualTo(snapshot(BOOK).model());
    assertThat(folder.snapshot().pending().columns()).hasSize(1);
  }

  @Test
  void aFolderThatDoesNotExistIsEmpty() {
    SchemaFolder none = new SchemaFolder(path.resolve("none"));

    assertThat(none.exists()).isFalse();
    assertThat(none.declared().model().tables()).isEmpty();
    assertThat(none.snapshot()).isEqualTo(SchemaSnapshot.EMPTY);
  }

  @Test
  void onlyWhatChangesIsTouched() throws IOException {
    write("book.txt", BOOK);
    write("author.txt", AUTHOR);
    write("pending-drops.txt", "book.isbn: column isbn text(20) null\n");
    write("HEAD", "V1__first\n");
    String changed = AUTHOR + "column name text(9) null\n";
    String added = "table shelf\ncolumn id long not null\n";

    assertThat(folder.changes(folder.snapshot()))
        .isEqualTo(
            Map.of(
                path.resolve("pending-drops.txt"),
                Optional.of(PendingDropsFile.text(folder.snapshot().pending()))));
    assertThat(folder.changes(snapshot(changed, added)))
        .isEqualTo(
            Map.of(
                path.resolve("author.txt"), Optional.of(changed),
                path.resolve("book.txt"), Optional.empty(),
                path.resolve("pending-drops.txt"), Optional.empty(),
                path.resolve("shelf.txt"), Optional.of(added)));
  }

  @ParameterizedTest
  @CsvSource({
    "'', book, book.txt",
    "shop, book, shop.book.txt",
    "'', '\"Two Words\"', Two%0020Words.txt",
    "'', '\"a/b\\c:d\"', a%002Fb%005Cc%003Ad.txt",
    "'', '\"é\"', %00E9.txt",
    "'', '\"..\"', ...txt",
    "'', '\"pending-drops\"', pending%002Ddrops.txt"
  })
  void theFileIsNamedAfterTheTable(String schema, String name, String file) {
    assertThat(SchemaFolder.fileName(new QualifiedName(schema, name))).isEqualTo(file);
  }

  @Test
  void aTableWithTheNameOfTheFileOfPendingDropsIsKept() throws IOException {
    SchemaSnapshot snapshot = snapshot("table \"pending-drops\"\ncolumn id long not null\n");
    for (Map.Entry<Path, Optional<String>> each : folder.changes(snapshot).entrySet()) {
      Files.writeString(each.getKey(), each.getValue().orElseThrow());
    }

    assertThat(folder.snapshot()).isEqualTo(snapshot);
  }

  @Test
  void twoFilesOfOneTableAreRefused() throws IOException {
    write("a.txt", BOOK);
    write("b.txt", BOOK);

    assertThatThrownBy(folder::snapshot)
        .isInstanceOf(SchemaTextException.class)
        .hasMessage(
            path.resolve("a.txt")
                + " and "
                + path.resolve("b.txt")
                + " are both about book. Delete one of them.");
  }

  @Test
  void twoTablesOfOneFileAreRefused() {
    assertThatThrownBy(
            () ->
                SchemaFolder.texts(
                    snapshot(
                        "table a.b\ncolumn id long null\n",
                        "table \"a.b\"\ncolumn id long null\n")))
        .isInstanceOf(SchemaTextException.class)
        .hasMessageStartingWith("Two tables have the same file: rename one of them.");
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    Files.write(path.resolve("book.txt"), "table bücher".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(folder::snapshot)
        .isInstanceOf(SchemaTextException.class)
        .hasMessage(
            path.resolve("book.txt") + " is no text in UTF-8. Restore it from version control.");
  }

  @Test
  void anErrorNamesFileAndLine() throws IOException {
    write("book.txt", "table book\ncolumn x\n");

    assertThatThrownBy(folder::declared).hasMessageStartingWith(path.resolve("book.txt") + ":2: ");
  }
}
