package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.migration.text.SchemaFolder;
import dev.kindred.migration.text.SchemaText;
import dev.kindred.tool.Baseline;
import dev.kindred.tool.BaselineOptions;
import dev.kindred.tool.Check;
import dev.kindred.tool.CheckOptions;
import dev.kindred.tool.Migration;
import dev.kindred.tool.MigrationException;
import dev.kindred.tool.MigrationOptions;
import dev.kindred.tool.ProjectFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals of migrations, from the first table on. */
class MigrationExamplesTest extends Examples {

  private static final String MIGRATIONS = "src/main/resources/db/migration/";
  private static final String SNAPSHOT = "src/main/kindred/schema/";
  private static final String AUTHOR =
      """
      table author
      column id long not null identity
      column name text(100) not null
      primary key pk_author (id)
      hint entity com.acme.Author
      """;
  private static final String BOOK =
      """
      table book
      column id long not null identity
      column name text(120) not null
      column author_id long not null
      primary key pk_book (id)
      foreign key fk_book_author_id (author_id) references author (id) on delete cascade
      hint entity com.acme.Book
      hint attribute id id
      hint attribute name name
      hint attribute author_id author
      """;
  private static final String ISBN =
      BOOK.replace("primary key", "column isbn text(20) null\nprimary key")
          + "hint attribute isbn isbn\n";
  private static final String REQUIRED = ISBN.replace("text(20) null", "text(20) not null");
  private static final String RENAMED = BOOK.replace("name", "title");

  @TempDir Path project;

  private void compile(String... texts) throws IOException {
    Path output = project.resolve("target/classes/META-INF/kindred/schema");
    Files.createDirectories(output);
    for (String text : texts) {
      String name = SchemaFolder.fileName(SchemaText.read("model", text).name());
      Files.writeString(output.resolve(name), text);
    }
  }

  private ProjectFolders folders(String... dialects) {
    return ProjectFolders.of(project).dialects(dialects);
  }

  private List<String> migrate(String name, UnaryOperator<MigrationOptions> options) {
    return new Migration(
            options.apply(MigrationOptions.of(folders(), name)),
            line -> {},
            question -> Optional.empty())
        .run()
        .lines();
  }

  private List<String> migrate(String name, String... dialects) {
    return migrate(name, options -> MigrationOptions.of(folders(dialects), options.name()));
  }

  private List<String> check() {
    var report = new Check(CheckOptions.of(folders()), line -> {}).run();
    report.requireGreen();
    return report.lines();
  }

  /** Shows a command and what it prints. */
  private void runs(String command, Supplier<List<String>> tool) {
    shows("$ " + command);
    try {
      tool.get().forEach(line -> shows(line.replace(project + "/", "")));
    } catch (MigrationException failure) {
      failure.getMessage().lines().forEach(line -> shows(line.replace(project + "/", "")));
    }
  }

  /** Shows a file. */
  private void shows(String folder, String name) throws IOException {
    shows("$ cat " + folder + name);
    Files.readString(project.resolve(folder + name)).lines().forEach(this::shows);
  }

  private void begin(String... texts) throws IOException {
    compile(texts);
    migrate("create", "h2", "postgresql");
    assertThat(project.resolve(MIGRATIONS + "h2/V1__create.sql")).exists();
  }

  @Test
  void first() throws IOException {
    compile(AUTHOR, BOOK);
    runs(
        "mvn compile kindred:migration -Dname=create -Dkindred.dialects=h2,postgresql",
        () -> migrate("create", "h2", "postgresql"));
    shows(MIGRATIONS, "postgresql/V1__create.sql");
    shows(SNAPSHOT, "book.txt");
    shows(SNAPSHOT, "HEAD");
  }

  @Test
  void change() throws IOException {
    begin(AUTHOR, BOOK);
    compile(ISBN);
    runs("mvn compile kindred:migration -Dname=add_isbn", () -> migrate("add_isbn"));
    shows(MIGRATIONS, "h2/V2__add_isbn.sql");
  }

  @Test
  void policies() throws IOException {
    String author = AUTHOR.replace("column name", "column tenant long not null\ncolumn name");
    begin(author, BOOK);
    compile(author.replace("hint entity", "tenant policy (tenant)\nhint entity"));
    runs("mvn compile kindred:migration -Dname=policies", () -> migrate("policies"));
    shows(MIGRATIONS, "postgresql/V2__policies.sql");
  }

  @Test
  void forgotten() throws IOException {
    begin(AUTHOR, BOOK);
    Files.delete(project.resolve(MIGRATIONS + "postgresql/V1__create.sql"));
    Files.delete(project.resolve(MIGRATIONS + "postgresql"));
    compile(ISBN);
    runs("mvn verify", this::check);
  }

  @Test
  void green() throws IOException {
    forgotten();
    shown().clear();
    migrate("add_isbn");
    runs("mvn verify", this::check);
  }

  @Test
  void required() throws IOException {
    begin(AUTHOR, BOOK);
    compile(REQUIRED);
    runs("mvn compile kindred:migration -Dname=add_isbn", () -> migrate("add_isbn"));
  }

  @Test
  void backfill() throws IOException {
    begin(AUTHOR, BOOK);
    compile(REQUIRED + "hint backfill isbn '''unknown-'' || id'\n");
    migrate("add_isbn");
    shows(MIGRATIONS, "h2/V2__add_isbn.sql");
  }

  @Test
  void possibleRename() throws IOException {
    begin(AUTHOR, BOOK);
    compile(RENAMED);
    runs("mvn -B compile kindred:migration -Dname=title", () -> migrate("title"));
  }

  @Test
  void rename() throws IOException {
    begin(AUTHOR, BOOK);
    compile(RENAMED + "hint renamed title from name\n");
    migrate("title");
    shows(MIGRATIONS, "postgresql/V2__title.sql");
  }

  @Test
  void pendingDrop() throws IOException {
    begin(AUTHOR, ISBN);
    compile(BOOK);
    runs("mvn compile kindred:migration -Dname=without_isbn", () -> migrate("without_isbn"));
    shows(SNAPSHOT, "pending-drops.txt");
  }

  @Test
  void drop() throws IOException {
    pendingDrop();
    shown().clear();
    runs(
        "mvn compile kindred:migration -Dname=drop_isbn -Dkindred.drop=book.isbn",
        () -> migrate("drop_isbn", options -> options.drop("book.isbn")));
    shows(MIGRATIONS, "h2/V2__drop_isbn.sql");
  }

  @Test
  void conversion() throws IOException {
    begin(AUTHOR, BOOK);
    compile(BOOK.replace("text(120)", "text(60)"));
    runs("mvn compile kindred:migration -Dname=shorter", () -> migrate("shorter"));
  }

  @Test
  void online() throws IOException {
    begin(AUTHOR, BOOK);
    compile(ISBN.replace("hint entity", "index ix_book_isbn (isbn)\nhint entity"));
    runs("mvn compile kindred:migration -Dname=add_isbn", () -> migrate("add_isbn"));
    shows(MIGRATIONS, "postgresql/V2__add_isbn.sql");
    shows(MIGRATIONS, "postgresql/V3__add_isbn_online.sql");
    shows(MIGRATIONS, "postgresql/V3__add_isbn_online.sql.conf");
  }

  @Test
  void baseline() throws IOException {
    compile(AUTHOR, BOOK);
    runs(
        "mvn compile kindred:baseline -Dkindred.dialects=postgresql",
        () -> new Baseline(BaselineOptions.of(folders("postgresql")), line -> {}).run().lines());
  }
}
