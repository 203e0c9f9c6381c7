package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.InvalidValueException;
import dev.kindred.it.model.Folder;
import dev.kindred.it.model.Folder_;
import dev.kindred.it.model.Label;
import dev.kindred.it.model.Label_;
import dev.kindred.it.model.Memo;
import dev.kindred.it.model.Memo_;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.TextExpression;
import dev.kindred.model.One;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Texts that mean something to SQL, to LIKE, to drivers or to collations: each is read back as it
 * was sent, and each lookup finds the rows that Java would find, or there is a clear error. No text
 * becomes part of a statement.
 */
class HostileTextTest extends DatabaseTest {

  private static final String HARMLESS = "harmless";

  private static final List<String> TEXTS =
      List.of(
          HARMLESS,
          "",
          // What ends a text, a name, a statement, or starts a comment.
          "'",
          "''",
          "\"",
          "`",
          ";",
          "--",
          "-- x",
          "#",
          "/*",
          "*/",
          "/* x */",
          "'; drop table memo; --",
          "' or '1'='1",
          "\\' or 1=1 #",
          "\" or \"\"=\"",
          "x') ; delete from memo ; --",
          "$$",
          "E'\\x41'",
          // What stands for a value.
          "?",
          "??",
          ":name",
          "$1",
          "@x",
          "${x}",
          "{fn now()}",
          "NULL",
          "null",
          "0x41",
          "\\N",
          "\\0",
          // What LIKE takes for something else.
          "%",
          "%%",
          "_",
          "!",
          "!!",
          "!%",
          "!_",
          "\\",
          "\\\\",
          "\\%",
          "[a-z]",
          "^a",
          "50%",
          "50 percent",
          "a_b",
          "aXb",
          "a!b",
          "a\\b",
          "a*b",
          // What is trimmed, padded, or changed on the way.
          " ",
          "  ",
          "a",
          "a ",
          "a  ",
          " a",
          "a\t",
          "\t",
          "\n",
          "\r",
          "\r\n",
          "a\nb",
          "\u0001",
          "\u001A",
          "\u007F",
          "\u0085",
          "\u00A0",
          "\u2028",
          "\uFEFF",
          "\uFEFFa",
          // What collations call the same.
          "A",
          "\u00E4",
          "\u00C4",
          "a\u0308",
          "\u00E9",
          "e\u0301",
          "ss",
          "\u00DF",
          "\u0431",
          "\u0411",
          "\uFF21",
          // Right to left, joined, of four bytes, and no characters at all.
          "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
          "\u202Eabc",
          "\u200Da",
          "\uD83D\uDE00",
          "\uD83D\uDE01",
          "a\uD83D\uDE00b",
          "\uD83D\uDC69\u200D\uD83D\uDE80",
          "\uD801\uDC00",
          "\uFFFD",
          "\uFFFE",
          "\uFFFF",
          "\uDBFF\uDFFF");

  private static final List<String> WITH_NUL = List.of("\0", "a\0b", "a\0", "\0a", "a\0c", "\0\0");

  private Label label;

  private List<Memo> insertAll(List<String> texts) {
    label = db.insert(new Label("label", "all of them"));
    return db.insertAll(
        texts.stream().map(text -> new Memo(null, text, text, One.of(label))).toList());
  }

  // ---- Lookups

  /** A lookup, and what it means. */
  private record Lookup(
      BiFunction<TextExpression<Memo>, String, Condition<Memo>> sql,
      BiPredicate<String, String> java) {}

  private Map<String, Lookup> lookups() {
    Comparator<String> order = kind == H2 ? Comparator.naturalOrder() : byCodePoint();
    UnaryOperator<String> lower = HostileTextTest::lower;
    Map<String, Lookup> lookups = new LinkedHashMap<>();
    lookups.put("eq", new Lookup((c, t) -> c.eq(t), String::equals));
    lookups.put("ne", new Lookup((c, t) -> c.ne(t), (a, b) -> !a.equals(b)));
    lookups.put("in", new Lookup((c, t) -> c.in(t, HARMLESS), isIn()));
    lookups.put("notIn", new Lookup((c, t) -> c.notIn(t, HARMLESS), isIn().negate()));
    lookups.put("gt", new Lookup((c, t) -> c.gt(t), (a, b) -> order.compare(a, b) > 0));
    lookups.put("ge", new Lookup((c, t) -> c.ge(t), (a, b) -> order.compare(a, b) >= 0));
    lookups.put("lt", new Lookup((c, t) -> c.lt(t), (a, b) -> order.compare(a, b) < 0));
    lookups.put("le", new Lookup((c, t) -> c.le(t), (a, b) -> order.compare(a, b) <= 0));
    lookups.put("between", new Lookup((c, t) -> c.between(t, t), String::equals));
    lookups.put("startsWith", new Lookup((c, t) -> c.startsWith(t), String::startsWith));
    lookups.put("endsWith", new Lookup((c, t) -> c.endsWith(t), String::endsWith));
    lookups.put("contains", new Lookup((c, t) -> c.contains(t), String::contains));
    lookups.put(
        "not contains", new Lookup((c, t) -> c.contains(t).not(), (a, b) -> !a.contains(b)));
    lookups.put(
        "equalIgnoreCase", new Lookup((c, t) -> c.equalIgnoreCase(t), on(lower, String::equals)));
    lookups.put(
        "startsWithIgnoreCase",
        new Lookup((c, t) -> c.startsWithIgnoreCase(t), on(lower, String::startsWith)));
    lookups.put(
        "endsWithIgnoreCase",
        new Lookup((c, t) -> c.endsWithIgnoreCase(t), on(lower, String::endsWith)));
    lookups.put(
        "containsIgnoreCase",
        new Lookup((c, t) -> c.containsIgnoreCase(t), on(lower, String::contains)));
    lookups.put(
        "startsWith(expression)",
        new Lookup((c, t) -> c.startsWith(expression(t)), String::startsWith));
    lookups.put(
        "endsWith(expression)", new Lookup((c, t) -> c.endsWith(expression(t)), String::endsWith));
    lookups.put(
        "contains(expression)", new Lookup((c, t) -> c.contains(expression(t)), String::contains));
    lookups.put("concat", new Lookup((c, t) -> c.concat(t).eq(t + t), String::equals));
    return lookups;
  }

  private static TextExpression<Memo> expression(String text) {
    return Case.when(Condition.<Memo>all(), text).otherwise(text);
  }

  private static BiPredicate<String, String> isIn() {
    return (stored, text) -> stored.equals(text) || stored.equals(HARMLESS);
  }

  private static BiPredicate<String, String> on(
      UnaryOperator<String> lower, BiPredicate<String, String> match) {
    return (stored, text) -> match.test(lower.apply(stored), lower.apply(text));
  }

  private static String lower(String text) {
    StringBuilder lower = new StringBuilder();
    text.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
    return lower.toString();
  }

  private static Comparator<String> byCodePoint() {
    return (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
  }

  private List<String> wrongFinds(List<String> stored, List<String> sought) {
    Map<String, TextExpression<Memo>> columns = new LinkedHashMap<>();
    columns.put("title", Memo_.title());
    columns.put("text", Memo_.text());
    List<String> wrong = new ArrayList<>();
    columns.forEach(
        (name, column) ->
            lookups()
                .forEach(
                    (operator, lookup) -> {
                      for (String text : sought) {
                        List<String> expected =
                            stored.stream().filter(each -> lookup.java.test(each, text)).toList();
                        List<String> found = find(lookup.sql.apply(column, text));
                        if (!found.equals(expected)) {
                          wrong.add(
                              name + " " + operator + shown(text) + difference(found, expected));
                        }
                      }
                    }));
    return wrong;
  }

  private List<String> find(Condition<Memo> condition) {
    return Memo_.objects(db).filter(condition).orderBy(Memo_.id().asc()).list().stream()
        .map(Memo::title)
        .toList();
  }

  private static String difference(List<String> found, List<String> expected) {
    List<String> tooMany = new ArrayList<>(found);
    tooMany.removeAll(expected);
    List<String> missing = new ArrayList<>(expected);
    missing.removeAll(found);
    return " found too many: "
        + tooMany.stream().map(HostileTextTest::shown).toList()
        + ", missing: "
        + missing.stream().map(HostileTextTest::shown).toList();
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder(" <");
    text.chars()
        .forEach(
            c -> shown.append(c > 31 && c < 127 ? "" + (char) c : String.format("\\u%04X", c)));
    return shown.append('>').toString();
  }

  @Test
  void everyLookupFindsWhatJavaFinds() {
    insertAll(TEXTS);

    assertThat(wrongFinds(TEXTS, TEXTS)).isEmpty();
  }

  @Test
  void lookupsAcrossARelationAndByKeyFindJustTheOne() {
    List<Label> labels =
        db.insertAll(TEXTS.stream().map(text -> new Label(text, "means " + text)).toList());
    db.insertAll(labels.stream().map(each -> new Memo(null, "", "", One.of(each))).toList());

    for (Label each : labels) {
      assertThat(Label_.get(db, each.name())).isEqualTo(each);
      assertThat(
              Memo_.objects(db).filter(Memo_.label().name().eq(each.name())).list().stream()
                  .map(memo -> memo.label().get()))
          .containsExactly(each);
      assertThat(
              Memo_.objects(db).filter(Memo_.label().meaning().endsWith(" " + each.name())).list())
          .isNotEmpty();
      assertThat(Label_.memoSet(db, each).count()).isEqualTo(1);
    }
  }

  @Test
  void aTextIsBoundAndNeverPartOfALookup() {
    insertAll(List.of(HARMLESS));
    lookups()
        .forEach(
            (name, lookup) -> {
              List<String> expected = sql(() -> find(lookup.sql.apply(Memo_.title(), "zqx")));
              assertThat(expected).hasSize(1).noneMatch(each -> each.contains("zqx"));
              for (String text : TEXTS) {
                assertThat(sql(() -> find(lookup.sql.apply(Memo_.title(), text))))
                    .as(name + shown(text))
                    .isEqualTo(expected);
              }
            });
  }

  // ---- Writes

  /** Each writes the text somewhere and answers what was written, as it is read back. */
  private Map<String, UnaryOperator<String>> writes() {
    Label to = db.insert(new Label("the label", "of all"));
    Memo old = db.insert(new Memo(null, "old", "old", One.of(to)));
    Function<String, Memo> memo = text -> new Memo(null, text, text, One.of(to));
    Function<String, Memo> same = text -> new Memo(old.id(), text, text, One.of(to));
    Map<String, UnaryOperator<String>> writes = new LinkedHashMap<>();
    writes.put("insert", text -> read(db.insert(memo.apply(text))));
    writes.put("insert(builder)", text -> read(db.insert(builder(text).label(to))));
    writes.put("create", text -> read(Memo_.objects(db).create(builder(text).label(to))));
    writes.put("related create", text -> read(Label_.memoSet(db, to).create(builder(text))));
    writes.put("insertAll", text -> readAll(text, to));
    writes.put("save", text -> read(db.save(memo.apply(text))));
    writes.put("save of a row", text -> read(db.save(same.apply(text))));
    writes.put("update", text -> read(db.update(same.apply(text))));
    writes.put(
        "update(named)", text -> read(db.update(same.apply(text), Memo_.title(), Memo_.text())));
    writes.put(
        "update(builder)", text -> read(db.update(Memo_.builder(old).title(text).text(text))));
    writes.put("update of many", text -> readUpdated(text, old));
    writes.put("a key", this::readKey);
    writes.put("an instance of a class", this::readFolder);
    return writes;
  }

  private static Memo_.Builder builder(String text) {
    return Memo_.builder().title(text).text(text);
  }

  private String read(Memo written) {
    Memo read = Memo_.get(db, written.id());
    assertThat(read.title()).isEqualTo(read.text()).isEqualTo(written.title());
    assertThat(db.refresh(written).text()).isEqualTo(written.text());
    return read.title();
  }

  private String readAll(String text, Label to) {
    List<Memo> written =
        db.insertAll(
            List.of(
                new Memo(null, "one", "one", One.of(to)),
                new Memo(null, text, text, One.of(to)),
                new Memo(null, "two", text, One.of(to)),
                new Memo(null, text, text, One.of(to))));
    assertThat(Memo_.get(db, written.get(2).id()).text()).isEqualTo(text);
    assertThat(read(written.get(1))).isEqualTo(text);
    return read(written.get(3));
  }

  private String readUpdated(String text, Memo memo) {
    Memo_.objects(db)
        .filter(Memo_.id().eq(memo.id()))
        .update(Memo_.title().set(text), Memo_.text().set(text));
    return read(Memo_.get(db, memo.id()));
  }

  private String readKey(String text) {
    Label saved = db.save(db.insert(new Label(text, text)));
    Memo memo = db.insert(new Memo(null, text, text, One.of(saved)));
    String read = Memo_.get(db, memo.id()).label().get().name();
    assertThat(db.delete(saved).total()).isEqualTo(2);
    return read;
  }

  private String readFolder(String text) {
    Folder folder = db.insert(new Folder(text, null));
    assertThat(Folder_.objects(db).filter(Folder_.id().eq(folder.id())).values())
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("name", text));
    return text;
  }

  @Test
  void everyWriteIsReadBackAsItWasSent() {
    writes()
        .forEach(
            (name, write) -> {
              for (String text : TEXTS) {
                assertThat(write.apply(text)).as(name + shown(text)).isEqualTo(text);
              }
            });
  }

  @Test
  void aTextIsBoundAndNeverPartOfAWrite() {
    writes()
        .forEach(
            (name, write) -> {
              List<String> expected = sql(() -> write.apply("zqx"));
              assertThat(expected).isNotEmpty().noneMatch(each -> each.contains("zqx"));
              for (String text : TEXTS) {
                assertThat(sql(() -> write.apply(text))).as(name + shown(text)).isEqualTo(expected);
              }
            });
  }

  // ---- What a database can't take

  @Test
  void nulIsACharacterAsAnyOtherOrIsRefused() {
    if (kind == SQLITE || kind == POSTGRESQL) {
      nulIsRefused();
      return;
    }
    writes()
        .forEach(
            (name, write) -> {
              for (String text : WITH_NUL) {
                assertThat(write.apply(text)).as(name + shown(text)).isEqualTo(text);
              }
            });
    Memo_.objects(db).delete();
    Label_.objects(db).delete();
    List<String> stored = new ArrayList<>(WITH_NUL);
    stored.addAll(List.of("", "a", "ab", "b", "c", "xa", HARMLESS));
    insertAll(stored);
    assertThat(wrongFinds(stored, stored)).isEmpty();
  }

  /** PostgreSQL stores no NUL, and the LIKE of SQLite stops at one. */
  private void nulIsRefused() {
    Map<String, UnaryOperator<String>> writes = writes();
    List<Memo> before = Memo_.objects(db).list();
    writes.forEach(
        (name, write) -> {
          for (String text : WITH_NUL) {
            nulIsRefused(name + shown(text), () -> write.apply(text));
          }
        });
    assertThat(Memo_.objects(db).list()).isEqualTo(before);
    assertThat(Label_.objects(db).count()).isEqualTo(1);
    assertThat(Folder_.objects(db).exists()).isFalse();
    lookups()
        .forEach(
            (name, lookup) ->
                nulIsRefused(name, () -> find(lookup.sql.apply(Memo_.title(), "a\0b"))));
  }

  private void nulIsRefused(String what, Runnable call) {
    assertThatThrownBy(call::run)
        .as(what)
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            kind.displayName() + " takes no text with a NUL character (U+0000). Nothing was sent.");
  }

  @Test
  void halfOfASurrogatePairIsRefusedBeforeAnySql() {
    writes()
        .forEach(
            (name, write) -> {
              for (String text : List.of("\uD83D", "a\uDE00", "\uDE00\uD83D", "\uD83Da")) {
                refusedWithoutSql(name + shown(text), () -> write.apply(text));
              }
            });
    assertThat(Memo_.objects(db).count()).isEqualTo(1);
  }

  @Test
  void aLookupOfHalfOfASurrogatePairIsRefused() {
    insertAll(List.of("?", "\uFFFD", "\uD83D\uDE00"));

    lookups()
        .forEach(
            (name, lookup) ->
                assertThatThrownBy(() -> find(lookup.sql.apply(Memo_.title(), "\uD83D")))
                    .as(name)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("half of a surrogate pair"));
  }

  private void refusedWithoutSql(String what, Runnable call) {
    List<String> ran =
        sql(
            () ->
                assertThatThrownBy(call::run)
                    .as(what)
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("half of a surrogate pair"));
    assertThat(ran).as(what).isEmpty();
  }
}
