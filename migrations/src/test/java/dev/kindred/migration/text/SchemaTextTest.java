package dev.kindred.migration.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.internal.schema.QualifiedName;
import dev.kindred.internal.schema.SchemaColumn;
import dev.kindred.internal.schema.SchemaColumn.Source;
import dev.kindred.internal.schema.SchemaConstraint.Check;
import dev.kindred.internal.schema.SchemaConstraint.ForeignKey;
import dev.kindred.internal.schema.SchemaConstraint.Index;
import dev.kindred.internal.schema.SchemaConstraint.PrimaryKey;
import dev.kindred.internal.schema.SchemaConstraint.Unique;
import dev.kindred.internal.schema.SchemaTable;
import dev.kindred.internal.schema.SchemaType;
import dev.kindred.internal.schema.SchemaView;
import dev.kindred.migration.model.TableHints;
import dev.kindred.model.OnDelete;
import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a table or view: every word of it, odd names and values, and what is refused. */
class SchemaTextTest {

  private static final String BOOK =
      """
      table shop.book
      column id long not null identity
      column title text(120) not null default 'It''s'
      column genre text(7) enum ('FICTION', 'SCIENCE') type 'genre' null
      column price decimal(10, 2) not null
      column pages big_integer(20) null
      column cover bytes(4000) null
      column created instant not null default sql 'now()'
      column gross decimal(12, 2) null stored 'price * 1.1'
      column net decimal(12, 2) null virtual 'price'
      column "order" int null
      column author_id long null
      primary key pk_book (id)
      unique uq_book_title_order (title, "order")
      foreign key fk_book_author_id (author_id) references shop.author (id) on delete set_null
      index ix_book_title (title)
      check ck_book_price 'price > 0 and title <> ''\\\\'''
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tenant policy (\"order\")",
        "tenant policy through (author_id) references shop.author (id), (title, \"order\")"
            + " references \"Order\" (title, nr)"
      })
  void policiesAreReadAsTheyAreWritten(String policy) {
    SchemaText text = SchemaText.read("book.txt", BOOK + policy + "\n");

    assertThat(text.table().orElseThrow().policy()).isNotNull();
    assertThat(text).hasToString(BOOK + policy + "\n");
    assertThat(text.table().orElseThrow().guarded(null)).isEqualTo(book());
  }

  private static SchemaTable book() {
    return new SchemaTable(
        new QualifiedName("shop", "book"),
        List.of(
            column("id", type(ColumnKind.LONG), false, Source.IDENTITY, null, null),
            column("title", text(120), false, Source.NONE, null, "It's"),
            column(
                "genre",
                new SchemaType(
                    ColumnKind.TEXT,
                    ColumnSize.ofLength(7),
                    List.of("FICTION", "SCIENCE"),
                    "genre"),
                true,
                Source.NONE,
                null,
                null),
            column("price", decimal(10), false, Source.NONE, null, null),
            column(
                "pages",
                type(ColumnKind.BIG_INTEGER, new ColumnSize(255, 20, 10)),
                true,
                Source.NONE,
                null,
                null),
            column(
                "cover",
                type(ColumnKind.BYTES, ColumnSize.ofLength(4000)),
                true,
                Source.NONE,
                null,
                null),
            column("created", type(ColumnKind.INSTANT), false, Source.DEFAULT, "now()", null),
            column("gross", decimal(12), true, Source.STORED, "price * 1.1", null),
            column("net", decimal(12), true, Source.VIRTUAL, "price", null),
            column("\"order\"", type(ColumnKind.INT), true, Source.NONE, null, null),
            column("author_id", type(ColumnKind.LONG), true, Source.NONE, null, null)),
        List.of(
            new PrimaryKey("pk_book", List.of("id")),
            new Unique("uq_book_title_order", List.of("title", "\"order\"")),
            new ForeignKey(
                "fk_book_author_id",
                List.of("author_id"),
                new QualifiedName("shop", "author"),
                List.of("id"),
                OnDelete.SET_NULL),
            new Index("ix_book_title", List.of("title")),
            new Check("ck_book_price", "price > 0 and title <> '\\'")));
  }

  private static SchemaColumn column(
      String name,
      SchemaType type,
      boolean nullable,
      Source source,
      @Nullable String sql,
      @Nullable String defaultText) {
    return new SchemaColumn(name, type, nullable, source, sql, defaultText);
  }

  private static SchemaType type(ColumnKind kind) {
    return type(kind, ColumnSize.DEFAULT);
  }

  private static SchemaType type(ColumnKind kind, ColumnSize size) {
    return new SchemaType(kind, size, List.of(), null);
  }

  private static SchemaType text(int length) {
    return type(ColumnKind.TEXT, ColumnSize.ofLength(length));
  }

  private static SchemaType decimal(int precision) {
    return type(ColumnKind.DECIMAL, new ColumnSize(255, precision, 2));
  }

  private static SchemaText read(String text) {
    return SchemaText.read("book.txt", text);
  }

  @Test
  void aTableHasOneLineForEachColumnAndConstraint() {
    assertThat(SchemaText.of(book())).hasToString(BOOK);
    assertThat(read(BOOK)).isEqualTo(SchemaText.of(book()));
    assertThat(read(BOOK).name()).isEqualTo(new QualifiedName("shop", "book"));
  }

  @Test
  void aViewHasItsQuery() {
    String text = "view top\nquery 'select *\\nfrom book where title = ''x'''\n";
    SchemaText view =
        SchemaText.of(
            new SchemaView(new QualifiedName("", "top"), "select *\nfrom book where title = 'x'"));

    assertThat(view).hasToString(text);
    assertThat(read(text)).isEqualTo(view);
    assertThat(read(text).name()).isEqualTo(new QualifiedName("", "top"));
  }

  @Test
  void hintsFollowInTheOrderOfTheColumns() {
    TableHints hints =
        new TableHints(
            "com.acme.Book",
            Optional.of(new QualifiedName("shop", "\"Tome\"")),
            Map.of("title", "title", "id", "id", "\"order\"", "place.order"),
            Map.of("title", "\"Name\"", "price", "cost"),
            Map.of("\"order\"", "id * 10", "title", "'none'"));
    String text =
        BOOK
            + """
            hint entity com.acme.Book
            hint table renamed from shop."Tome"
            hint attribute id id
            hint attribute title title
            hint attribute "order" place.order
            hint renamed title from "Name"
            hint renamed price from cost
            hint backfill title '''none'''
            hint backfill "order" 'id * 10'
            """;

    assertThat(SchemaText.of(book()).with(hints)).hasToString(text);
    assertThat(read(text)).isEqualTo(SchemaText.of(book()).with(hints));
    assertThat(read(BOOK).hints()).isEmpty();
  }

  @Test
  void aJoinTableHasAnEntityAndNoAttributes() {
    SchemaText text = read("table a_b\ncolumn a long not null\nhint entity x.A\n");

    assertThat(text.hints())
        .contains(new TableHints("x.A", Optional.empty(), Map.of(), Map.of(), Map.of()));
  }

  @Test
  void aViewCanHaveHints() {
    String text = "view top\nquery 'select 1'\nhint entity x.Top\n";

    assertThat(read(text)).hasToString(text);
    assertThat(read(text).hints()).map(TableHints::entity).contains("x.Top");
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ARRAY", "MEMBER"})
  void everyKindHasItsWord(ColumnKind kind) {
    SchemaColumn column = column("a", type(kind), true, Source.NONE, null, null);
    SchemaTable table = new SchemaTable(new QualifiedName("", "t"), List.of(column), List.of());

    assertThat(read(SchemaText.of(table).toString())).isEqualTo(SchemaText.of(table));
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleOfDeletesHasItsWord(OnDelete rule) {
    SchemaTable table =
        new SchemaTable(
            new QualifiedName("", "t"),
            List.of(column("a", type(ColumnKind.LONG), true, Source.NONE, null, null)),
            List.of(
                new ForeignKey(
                    "fk", List.of("a"), new QualifiedName("", "t"), List.of("a"), rule)));

    assertThat(read(SchemaText.of(table).toString())).isEqualTo(SchemaText.of(table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"order\"",
        "\"Order\"",
        "\"two words\"",
        "\"a\"b\"",
        "\"a'b\"",
        "\"x (y), z\"",
        "\"a.b\"",
        "\"é\"",
        "\"日本\"",
        "\"\\n\"",
        "\"column\"",
        "\":\"",
        "_a1"
      })
  void oddNamesOfTablesAndColumnsAreKept(String name) {
    SchemaTable table =
        new SchemaTable(
            new QualifiedName(name, name),
            List.of(column(name, type(ColumnKind.LONG), true, Source.NONE, null, null)),
            List.of(
                new Index("ix", List.of(name, name)),
                new ForeignKey(
                    "fk",
                    List.of(name),
                    new QualifiedName(name, name),
                    List.of(name),
                    OnDelete.CASCADE)));
    SchemaText text =
        SchemaText.of(table)
            .with(
                new TableHints(
                    "x.T",
                    Optional.of(new QualifiedName(name, name)),
                    Map.of(name, "a.b"),
                    Map.of(name, name),
                    Map.of(name, "1")));

    assertThat(read(text.toString())).isEqualTo(text);
  }

  /** Quotes of a constraint's name mean that it is never shortened. */
  @ParameterizedTest
  @CsvSource({
    "ix_a, ix_a",
    "ix_A, '\"ix_A\"'",
    "ix a, '\"ix a\"'",
    "'\"ix_a\"', '\"\"\"ix_a\"\"\"'",
    "'\"Ix a\"', '\"\"\"Ix a\"\"\"'"
  })
  void quotesOfConstraintNamesAreKept(String name, String written) {
    String text = "table t\ncolumn a long null\nindex " + written + " (a)\n";
    SchemaTable table = read(text).table().orElseThrow();

    assertThat(table.constraints()).containsExactly(new Index(name, List.of("a")));
    assertThat(SchemaText.of(table)).hasToString(text);
  }

  @Test
  void everyCharacterOfATextIsKeptOnOneLine() {
    String all =
        IntStream.range(0, 0x3000)
            .mapToObj(each -> String.valueOf((char) each))
            .collect(Collectors.joining());
    SchemaText text =
        SchemaText.of(new SchemaView(new QualifiedName("", "v"), all + "\uD83D\uDE00"));

    assertThat(text.toString().lines()).hasSize(2);
    assertThat(read(text.toString())).isEqualTo(text);
    assertThat(text.toString()).contains("\\u0000", "\\u007f", "\\u0085", "\\n", "\\r", "\\t");
  }

  @Test
  void randomTextsAreKept() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      String random16 =
          random
              .ints(random.nextInt(16), 0, 8)
              .mapToObj(each -> String.valueOf("'\"\\n \na(".charAt(each)))
              .collect(Collectors.joining());
      SchemaText text =
          SchemaText.of(
              new SchemaTable(
                  new QualifiedName("", "t"),
                  List.of(column("a", text(9), true, Source.NONE, null, random16)),
                  List.of(new Check("c", random16))));

      assertThat(read(text.toString())).as("seed " + seed).isEqualTo(text);
    }
  }

  @Test
  void emptyTextsAreKept() {
    String text = "table t\ncolumn a text(1) not null default ''\ncheck c ''\n";

    assertThat(read(text)).hasToString(text);
  }

  @Test
  void lineEndsOfOtherSystemsAndEmptyLinesDoNotMatter() {
    assertThat(read(BOOK.replace("\n", "\r\n") + "\r\n")).isEqualTo(SchemaText.of(book()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "tabel t | 1 | Expected table or view, found tabel t.",
        "table | 1 | Expected a name, found the end of the line.",
        "table a.b.c | 1 | Expected the end of the line, found .c.",
        "table \"a | 1 | The quote \" is not closed.",
        "table t\\n"
            + "columns a long null | 2 | Expected comment, column, primary key, unique, foreign"
            + " key, index, check, tenant policy or hint, found columns a long null.",
        "table t\\ncolumn a longer null | 2 | longer is no kind of column.",
        "table t\\ncolumn a text null | 2 | Expected (, found null.",
        "table t\\ncolumn a text(x) null | 2 | Expected a number, found x) null.",
        "table t\\ncolumn a text(99999999999) null | 2 | Expected a number, found 99999999999)"
            + " null.",
        "table t\\ncolumn a decimal(10) null | 2 | Expected ,, found ) null.",
        "table t\\ncolumn a long | 2 | Expected null or not null, found the end of the line.",
        "table t\\ncolumn a long nullable | 2 | Expected null or not null, found nullable.",
        "table t\\ncolumn a long null default 1 | 2 | Expected a text in single quotes, found 1.",
        "table t\\ncolumn a long null default 'x | 2 | The quote ' is not closed.",
        "table t\\ncolumn a long null default 'x\\q' | 2 | \\q is no character: write \\\\ for a"
            + " backslash.",
        "table t\\ncolumn a long null default '\\u12' | 2 | \\u12' is no character: write four"
            + " digits behind \\u.",
        "table t\\ncolumn a long null identity 'x' | 2 | Expected the end of the line, found 'x'.",
        "table t\\ncolumn a long null default 'x' stored 'y' | 2 | Expected the end of the line,"
            + " found stored 'y'.",
        "table t\\ncolumn a long null\\ncolumn a int null | 3 | The column a is there twice.",
        "table t\\nprimary key pk (id) | 2 | There is no column id above this line.",
        "table t\\ncolumn a long null\\nindex i (a)\\nindex i (a) | 4 | i is there twice.",
        "table t\\ncolumn a long null\\nindex i a | 3 | Expected (, found a.",
        "table t\\ncolumn a long null\\nindex i (a | 3 | Expected ), found the end of the line.",
        "table t\\ncolumn a long null\\nforeign key f (a) references t (b, c) on delete cascade | 3"
            + " | It references another number of columns than it has.",
        "table t\\ncolumn a long null\\nforeign key f (a) references t (b) on delete x | 3 | x is"
            + " no rule of deletes.",
        "table t\\ntenant policy (a) | 2 | There is no column a above this line.",
        "table t\\ncolumn a long null\\ntenant policy a | 3 | Expected (, found a.",
        "table t\\ncolumn a long null\\ntenant policy (a)\\ntenant policy (a) | 4 | A table has one"
            + " tenant policy.",
        "table t\\ncolumn a long null\\ntenant policy through (a) | 3 | Expected references, found"
            + " the end of the line.",
        "table t\\ncolumn a long null\\ntenant policy through (b) references s (id) | 3 | There is"
            + " no column b above this line.",
        "table t\\ncolumn a long null\\nforeign key f (a) refers t (b) | 3 | Expected references,"
            + " found refers t (b).",
        "table t\\nhint colour red | 2 | Expected entity, table, attribute, renamed or backfill,"
            + " found colour red.",
        "table t\\nhint renamed a b | 2 | Expected from, found b.",
        "view v\\ncolumn a long null | 2 | Expected query, found column a long null.",
        "view v\\nquery 'x'\\nquery 'y' | 3 | A view has one query."
      })
  void brokenLinesAreRefused(String text, int line, String message) {
    String broken = text.replace("\\n", "\n");

    assertThatThrownBy(() -> read(broken))
        .isInstanceOf(SchemaTextException.class)
        .hasMessage(
            "book.txt:"
                + line
                + ": "
                + message
                + "\n  "
                + broken.lines().toList().get(line - 1)
                + "\nCorrect the line, or restore the file from version control; a file of the"
                + " class output is written anew when you compile.");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'book.txt is empty.'",
    "'\n\n', 'book.txt is empty.'",
    "'view v', 'book.txt has no query.'"
  })
  void unfinishedTextsAreRefused(String text, String message) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(SchemaTextException.class)
        .hasMessage(
            message + " Restore it from version control, or delete it if the table is gone.");
  }

  @Test
  void anUnfinishedMergeIsRefused() {
    String text =
        """
        table book
        column id long not null
        <<<<<<< HEAD
        column isbn text(20) null
        =======
        column pages int null
        >>>>>>> other
        """;

    assertThatThrownBy(() -> read(text))
        .isInstanceOf(SchemaTextException.class)
        .hasMessage(
            "book.txt:3: Two branches changed this, and the merge is not finished. Keep the lines"
                + " that hold and delete the marks of the conflict; then run kindred:check.");
    for (String mark : Stream.of("=======", ">>>>>>> x", "||||||| base").toList()) {
      assertThatThrownBy(() -> read("table book\n" + mark + "\n"))
          .hasMessageStartingWith("book.txt:2: Two branches changed this");
    }
  }
}
