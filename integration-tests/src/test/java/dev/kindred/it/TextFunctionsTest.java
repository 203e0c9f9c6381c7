package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Database;
import dev.kindred.QuerySet;
import dev.kindred.error.DatabaseException;
import dev.kindred.it.database.FreshDatabase;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.it.press.Worker;
import dev.kindred.it.press.Worker_;
import dev.kindred.it.press.Writer;
import dev.kindred.it.press.Writer_;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.TextExpression;
import dev.kindred.model.One;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions of texts, and matches whose argument is another expression. */
class TextFunctionsTest extends DatabaseTest {

  private void workers(String... firstAndLast) {
    for (int i = 0; i < firstAndLast.length; i += 2) {
      db.insert(new Worker(null, firstAndLast[i], firstAndLast[i + 1], Optional.empty()));
    }
  }

  private List<String> firsts(Condition<Worker> condition) {
    return Worker_.objects(db)
        .filter(condition)
        .orderBy(Worker_.id().asc())
        .select(Worker_.first())
        .list();
  }

  private <T> List<T> values(Expression<Worker, T> expression) {
    return Worker_.objects(db).orderBy(Worker_.id().asc()).select(expression).list();
  }

  @Test
  void aTextIsComputedFromOthers() {
    workers("Ada", "Lovelace", "  Al  ", "\u00c4rger", "", "x");
    TextExpression<Worker> first = Worker_.first();

    assertThat(values(first.lower())).containsExactly("ada", "  al  ", "");
    assertThat(values(first.upper())).containsExactly("ADA", "  AL  ", "");
    assertThat(values(first.trim())).containsExactly("Ada", "Al", "");
    assertThat(values(first.length())).containsExactly(3, 6, 0);
    assertThat(values(Worker_.last().length())).containsExactly(8, 5, 1);
    assertThat(values(first.concat("!"))).containsExactly("Ada!", "  Al  !", "!");
    assertThat(values(first.concat(Worker_.last(), first)))
        .containsExactly("AdaLovelaceAda", "  Al  \u00c4rger  Al  ", "x");
    assertThat(values(first.concat(" ").concat(Worker_.last()).trim()))
        .containsExactly("Ada Lovelace", "Al   \u00c4rger", "x");
    assertThat(values(Worker_.last().substring(2))).containsExactly("ovelace", "rger", "");
    assertThat(values(Worker_.last().substring(1, 1))).containsExactly("L", "\u00c4", "x");
    assertThat(values(Worker_.last().substring(2, 0))).containsExactly("", "", "");
    assertThat(values(Worker_.last().substring(5, 100))).containsExactly("lace", "r", "");
    assertThat(values(first.trim().lower().concat(Worker_.last().upper().substring(1, 2)).length()))
        .containsExactly(5, 4, 1);
  }

  @Test
  void aFunctionOfNullIsNull() {
    db.insert(new Writer(null, Optional.empty(), Optional.of("bio"), One.none()));

    TextExpression<Writer> name = Writer_.name();
    for (Expression<Writer, ?> expression :
        List.of(
            name.lower(),
            name.trim(),
            name.length(),
            name.concat("x"),
            Writer_.bio().concat(name),
            name.substring(1, 2))) {
      assertThat(Writer_.objects(db).filter(expression.isNull()).count()).isEqualTo(1);
      assertThat(Writer_.objects(db).select(expression.optional()).get()).isEmpty();
    }
    assertThat(Writer_.objects(db).filter(name.lower().eq("x").not()).count()).isEqualTo(1);
    assertThat(Writer_.objects(db).filter(Writer_.bio().startsWith(name).not()).count())
        .isEqualTo(1);
  }

  @Test
  void functionsAreFilteredBy() {
    workers("Ada", "Lovelace", "Alan", "Turing", "Grace", "Hopper");

    assertThat(firsts(Worker_.first().lower().eq("ada"))).containsExactly("Ada");
    assertThat(firsts(Worker_.first().length().gt(3))).containsExactly("Alan", "Grace");
    assertThat(firsts(Worker_.first().length().eq(Worker_.last().length().minus(2))))
        .containsExactly("Alan");
    assertThat(firsts(Worker_.first().substring(1, 1).in("G", "X"))).containsExactly("Grace");
    assertThat(firsts(Worker_.first().concat(Worker_.last()).contains("nTur")))
        .containsExactly("Alan");
    assertThat(firsts(Worker_.first().upper().ne("ADA"))).containsExactly("Alan", "Grace");
    assertThat(firsts(Worker_.first().concat(" ").concat(Worker_.last()).between("B", "H")))
        .containsExactly("Grace");
  }

  /** Whose second text is literally at the start, at the end, inside the first one. */
  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("100%", "%", false, true),
        Arguments.of("100x", "0%", false, false),
        Arguments.of("_a", "_", true, false),
        Arguments.of("ba", "_", false, false),
        Arguments.of("!x", "!", true, false),
        Arguments.of("!x", "x", false, true),
        Arguments.of("a!%b", "!%", false, false),
        Arguments.of("\\x\\", "\\", true, true),
        Arguments.of("x", "\\", false, false),
        Arguments.of("'", "'", true, true),
        Arguments.of("anything", "", true, true),
        Arguments.of("", "", true, true),
        Arguments.of("", "x", false, false));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatIsMatchedIsTakenLiterally(String text, String part, boolean starts, boolean ends) {
    workers(text, part);
    List<String> found = List.of(text);
    boolean contains = text.contains(part);

    assertThat(firsts(Worker_.first().startsWith(Worker_.last())))
        .isEqualTo(firsts(Worker_.first().startsWith(part)))
        .isEqualTo(starts ? found : List.of());
    assertThat(firsts(Worker_.first().endsWith(Worker_.last())))
        .isEqualTo(firsts(Worker_.first().endsWith(part)))
        .isEqualTo(ends ? found : List.of());
    assertThat(firsts(Worker_.first().contains(Worker_.last())))
        .isEqualTo(firsts(Worker_.first().contains(part)))
        .isEqualTo(contains ? found : List.of());
    assertThat(firsts(Worker_.first().contains(Worker_.last()).not()))
        .isEqualTo(contains ? List.of() : found);
    assertThat(firsts(Worker_.first().startsWithIgnoreCase(Worker_.last())))
        .isEqualTo(starts ? found : List.of());
    assertThat(firsts(Worker_.first().endsWithIgnoreCase(Worker_.last())))
        .isEqualTo(ends ? found : List.of());
    assertThat(firsts(Worker_.first().containsIgnoreCase(Worker_.last())))
        .isEqualTo(contains ? found : List.of());
    assertThat(firsts(Worker_.first().equalIgnoreCase(Worker_.last())))
        .isEqualTo(text.equals(part) ? found : List.of());
  }

  @Test
  void ignoreCaseTakesExpressionsOfAnyCase() {
    workers("Abc", "aBC", "xAbC", "aB", "Abcd", "CD");

    assertThat(firsts(Worker_.first().equalIgnoreCase(Worker_.last()))).containsExactly("Abc");
    assertThat(firsts(Worker_.first().containsIgnoreCase(Worker_.last())))
        .containsExactly("Abc", "xAbC", "Abcd");
    assertThat(firsts(Worker_.first().startsWithIgnoreCase(Worker_.last()))).containsExactly("Abc");
    assertThat(firsts(Worker_.first().endsWithIgnoreCase(Worker_.last())))
        .containsExactly("Abc", "Abcd");
    assertThat(firsts(Worker_.first().contains(Worker_.last()))).isEmpty();
  }

  @Test
  void likeKnowsWildcards() {
    workers("a%c", "", "abc", "", "a!c", "", "ABC", "", "a\\c", "");

    assertThat(firsts(Worker_.first().like("a_c"))).containsExactly("a%c", "abc", "a!c", "a\\c");
    assertThat(firsts(Worker_.first().like("a%"))).hasSize(4);
    assertThat(firsts(Worker_.first().like("a!c"))).containsExactly("a!c");
    assertThat(firsts(Worker_.first().like("a\\c"))).containsExactly("a\\c");
    assertThat(firsts(Worker_.first().likeIgnoreCase("aB_"))).containsExactly("abc", "ABC");
    assertThat(firsts(Worker_.first().like("a%").not())).containsExactly("ABC");
  }

  /** DJ-LOOK-20. */
  @Test
  void regularExpressionsFindAPart() {
    Stream.of("f", "fo", "foo", "fooo", "hey-Foo", "bar", "AbBa", "baz", "baxZ")
        .forEach(each -> workers(each, ""));

    assertThat(firsts(Worker_.first().likeRegex("fo*"))).containsExactly("f", "fo", "foo", "fooo");
    assertThat(firsts(Worker_.first().likeRegexIgnoreCase("fo*")))
        .containsExactly("f", "fo", "foo", "fooo", "hey-Foo");
    assertThat(firsts(Worker_.first().likeRegex("^b"))).containsExactly("bar", "baz", "baxZ");
    assertThat(firsts(Worker_.first().likeRegex("^f(o|oo)$"))).containsExactly("fo", "foo");
    assertThat(firsts(Worker_.first().likeRegex("[xyz]").not())).doesNotContain("baz", "baxZ");
    assertThat(firsts(Worker_.first().likeRegexIgnoreCase("^ABBA$"))).containsExactly("AbBa");
    assertThat(firsts(Worker_.first().likeRegex("^abba$"))).isEmpty();
    assertThat(firsts(Worker_.first().concat("!").likeRegex("z!$"))).containsExactly("baz");
  }

  @Test
  void aRegularExpressionOfNullIsNotMet() {
    db.insert(new Writer(null, Optional.empty(), Optional.empty(), One.none()));

    assertThat(Writer_.objects(db).filter(Writer_.name().likeRegex("x*")).count()).isZero();
    assertThat(Writer_.objects(db).exclude(Writer_.name().likeRegex("x*")).count()).isEqualTo(1);
  }

  @Test
  void aWrongRegularExpressionIsTheDatabasesError() {
    workers("a", "b");

    assertThatThrownBy(() -> firsts(Worker_.first().likeRegex("(")))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining(kind == SQLITE ? "regexp" : "first");
  }

  /** SQLite has no regular expressions of its own; the others do. */
  @Test
  void withoutItsDriverSqliteSaysThatItHasNoRegularExpressions() {
    try (FreshDatabase other = kind.create()) {
      Database unknown = Database.of(withoutTheDriversClass(other.dataSource()));
      unknown.schema().only(Worker.class).create();
      unknown.insert(new Worker(null, "a", "x", Optional.empty()));
      QuerySet<Worker> matching = Worker_.objects(unknown).filter(Worker_.first().likeRegex("^a"));

      if (kind == SQLITE) {
        assertThatThrownBy(matching::count)
            .isInstanceOf(DatabaseException.class)
            .hasMessageStartingWith(
                "This database has no regular expressions: Kindred gives them to SQLite through"
                    + " org.xerial:sqlite-jdbc, whose classes it must see.")
            .hasMessageContaining("regexp");
      } else {
        assertThat(matching.count()).isEqualTo(1);
      }
    }
  }

  @Test
  void withoutItsDriverSqliteIgnoresTheCaseOfAsciiOnly() {
    try (FreshDatabase other = kind.create()) {
      Database unknown = Database.of(withoutTheDriversClass(other.dataSource()));
      unknown.schema().only(Worker.class).create();
      unknown.insert(new Worker(null, "\u00e4b", "x", Optional.empty()));
      QuerySet<Worker> workers = Worker_.objects(unknown);

      assertThat(workers.filter(Worker_.first().equalIgnoreCase("\u00e4B")).count()).isEqualTo(1);
      assertThat(workers.filter(Worker_.first().equalIgnoreCase("\u00c4B")).count())
          .isEqualTo(kind == SQLITE ? 0 : 1);
    }
  }

  /** Connections that don't tell whose they are. */
  private static DataSource withoutTheDriversClass(DataSource own) {
    return proxy(
        DataSource.class,
        (method, arguments) ->
            method.invoke(own, arguments) instanceof Connection connection
                ? proxy(
                    Connection.class,
                    (call, given) ->
                        call.getName().equals("isWrapperFor")
                            ? false
                            : call.invoke(connection, given))
                : method.invoke(own, arguments));
  }

  private interface Calls {
    Object call(Method method, Object[] arguments) throws ReflectiveOperationException;
  }

  private static <T> T proxy(Class<T> type, Calls calls) {
    ClassLoader loader = TextFunctionsTest.class.getClassLoader();
    return type.cast(
        Proxy.newProxyInstance(
            loader,
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return calls.call(method, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            }));
  }

  @Test
  void aSubstringStartsAtOne() {
    assertThatThrownBy(() -> Topping_.name().substring(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("substring(..) with a start of 0: the least is 1.");
    assertThatThrownBy(() -> Topping_.name().substring(1, -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("substring(..) with a length of -1: the least is 0.");
  }

  @Test
  void textsAreOrderedByWhatIsComputed() {
    Arrays.asList("bb", "A", "ccc").forEach(each -> db.insert(new Topping(null, each)));

    assertThat(Topping_.objects(db).orderBy(Topping_.name().lower().asc()).list())
        .extracting(Topping::name)
        .containsExactly("A", "bb", "ccc");
    assertThat(Topping_.objects(db).orderBy(Topping_.name().length().desc()).list())
        .extracting(Topping::name)
        .containsExactly("ccc", "bb", "A");
    assertThat(Topping_.objects(db).orderBy(Topping_.name().substring(1, 1).upper().desc()).list())
        .extracting(Topping::name)
        .containsExactly("ccc", "bb", "A");
  }
}
