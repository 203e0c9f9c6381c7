package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.lookup.Case;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.TextExpression;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts are equal if their characters are; IgnoreCase knows the letters of all languages. */
class TextTest extends DatabaseTest {

  private static final String SMILEY = "\ud83d\ude00";

  @BeforeEach
  void textsThatAreAlike() {
    Stream.of("abc", "ABC", "Abc", "abc ", "\u00e4bc", "\u00c4BC", "a\u0308bc", "\uff01", SMILEY)
        .forEach(name -> db.insert(new Topping(null, name)));
  }

  private List<String> found(Condition<Topping> condition) {
    return Topping_.objects(db).filter(condition).orderBy(Topping_.id().asc()).list().stream()
        .map(Topping::name)
        .toList();
  }

  @Test
  void upperAndLowerCaseDiffer() {
    assertThat(found(Topping_.name().eq("abc"))).containsExactly("abc");
    assertThat(found(Topping_.name().in("ABC", "Abc"))).containsExactly("ABC", "Abc");
    assertThat(found(Topping_.name().startsWith("ab"))).containsExactly("abc", "abc ");
    assertThat(found(Topping_.name().endsWith("BC"))).containsExactly("ABC", "\u00c4BC");
    assertThat(found(Topping_.name().contains("b")))
        .containsExactly("abc", "Abc", "abc ", "\u00e4bc", "a\u0308bc");
    assertThat(found(Topping_.name().between("ABC", "Abc"))).containsExactly("ABC", "Abc");
    assertThat(found(Topping_.name().startsWith("\u00e4"))).containsExactly("\u00e4bc");
  }

  @Test
  void ignoreCaseKnowsAllLetters() {
    assertThat(found(Topping_.name().equalIgnoreCase("aBC"))).containsExactly("abc", "ABC", "Abc");
    assertThat(found(Topping_.name().equalIgnoreCase("\u00c4Bc")))
        .containsExactly("\u00e4bc", "\u00c4BC");
    assertThat(found(Topping_.name().startsWithIgnoreCase("\u00e4B")))
        .containsExactly("\u00e4bc", "\u00c4BC");
    assertThat(found(Topping_.name().containsIgnoreCase("BC"))).hasSize(7);
  }

  /** Letters that are the same but for their case; the Greek sigma at a word's end is another. */
  private static final List<List<String>> LETTERS =
      List.of(
          List.of("i", "I", "\u0130"), // the dotted capital
          List.of("\u0131"), // the small one without a dot
          List.of("\u00df", "\u1e9e"), // the sharp s
          List.of("ss", "sS", "SS"),
          List.of("\u00e4", "\u00c4"),
          List.of("a\u0308", "A\u0308"), // the same to readers, in two characters
          List.of("\u03c3", "\u03a3"),
          List.of("\u03c2"),
          List.of("\u0436", "\u0416"), // Cyrillic
          List.of("k", "K", "\u212a"), // the sign of kelvin
          List.of("\u01c6", "\u01c5", "\u01c4"), // a digraph, which has a title case
          List.of(SMILEY));

  /** A character matches its other cases; none matches two, so no ß is an ss. */
  @Test
  void ignoreCaseComparesCharacterByCharacter() {
    Topping_.objects(db).delete();
    LETTERS.forEach(same -> same.forEach(each -> db.insert(new Topping(null, "x" + each))));

    for (List<String> same : LETTERS) {
      List<String> names = same.stream().map(each -> "x" + each).toList();
      for (String each : same) {
        assertThat(found(Topping_.name().equalIgnoreCase("X" + each))).isEqualTo(names);
        assertThat(found(Topping_.name().startsWithIgnoreCase("X" + each))).isEqualTo(names);
        assertThat(found(Topping_.name().endsWithIgnoreCase(each))).isEqualTo(names);
        assertThat(found(Topping_.name().containsIgnoreCase(each))).isEqualTo(names);
        assertThat(found(Topping_.name().likeIgnoreCase("_" + each + "%"))).isEqualTo(names);
      }
    }
  }

  @Test
  void ignoreCaseComparesTwoColumnsLikewise() {
    Topping_.objects(db).delete();
    db.insert(new Topping(null, "\u0130\u1e9e\u00c4\u03a3"));
    TextExpression<Topping> small =
        Case.when(Condition.<Topping>all(), "i\u00df\u00e4\u03c3").otherwise("");

    assertThat(found(Topping_.name().equalIgnoreCase(small))).hasSize(1);
    assertThat(found(small.equalIgnoreCase(Topping_.name()))).hasSize(1);
    assertThat(found(Topping_.name().equalIgnoreCase(small).not())).isEmpty();
  }

  /** A capital sigma at the end of a word is the same as within one. */
  @Test
  void aSigmaIsTheSameWhereverItStands() {
    Topping_.objects(db).delete();
    List.of("\u039f\u03a3", "\u03bf\u03c3", "\u03bf\u03c2")
        .forEach(name -> db.insert(new Topping(null, name)));

    assertThat(found(Topping_.name().equalIgnoreCase("\u03bf\u03c3")))
        .containsExactly("\u039f\u03a3", "\u03bf\u03c3");
    assertThat(found(Topping_.name().equalIgnoreCase("\u039f\u03a3")))
        .containsExactly("\u039f\u03a3", "\u03bf\u03c3");
    assertThat(found(Topping_.name().equalIgnoreCase("\u03bf\u03c2")))
        .containsExactly("\u03bf\u03c2");
  }

  @Test
  void mariadbKnowsNoCaseOfNewerLetters() {
    Topping_.objects(db).delete();
    for (String capital : List.of("\u2c00", "\u10a0")) { // Glagolitic and Georgian
      db.insert(new Topping(null, capital));
      String small = capital.toLowerCase(Locale.ROOT);

      assertThat(found(Topping_.name().equalIgnoreCase(small)))
          .isEqualTo(here(usually(List.of(capital)).but(MARIADB, List.of())));
      assertThat(found(Topping_.name().equalIgnoreCase(capital))).containsExactly(capital);
    }
  }

  @Test
  void ignoreCaseFollowsTheCollationOnPostgresql() {
    assumeTrue(kind == POSTGRESQL);
    collate("C");
    try {
      assertThat(found(Topping_.name().equalIgnoreCase("ABC")))
          .containsExactly("abc", "ABC", "Abc");
      assertThat(found(Topping_.name().equalIgnoreCase("\u00e4Bc"))).containsExactly("\u00e4bc");
    } finally {
      collate("default");
    }
  }

  private void collate(String collation) {
    db.dsl()
        .execute("alter table topping alter name type varchar(255) collate \"" + collation + "\"");
  }

  @Test
  void lowerAndUpperAreTheDatabasesOwn() {
    Topping_.objects(db).delete();
    List.of("\u00e4", "\u00df", "\u0130", "\u1e9e")
        .forEach(name -> db.insert(new Topping(null, name)));

    assertThat(all(Topping_.name().upper()))
        .isEqualTo(
            here(
                usually(List.of("\u00c4", "\u00df", "\u0130", "\u1e9e"))
                    .but(H2, List.of("\u00c4", "SS", "\u0130", "\u1e9e"))
                    .but(SQLITE, List.of("\u00e4", "\u00df", "\u0130", "\u1e9e"))));
    assertThat(all(Topping_.name().lower()))
        .isEqualTo(
            here(
                usually(List.of("\u00e4", "\u00df", "i", "\u00df"))
                    .but(H2, List.of("\u00e4", "\u00df", "i\u0307", "\u00df"))
                    .but(MARIADB, List.of("\u00e4", "\u00df", "i", "\u1e9e"))
                    .but(SQLITE, List.of("\u00e4", "\u00df", "\u0130", "\u1e9e"))));
  }

  private List<String> all(TextExpression<Topping> text) {
    return Topping_.objects(db).orderBy(Topping_.id().asc()).select(text).list();
  }

  @Test
  void theOrderIsThatOfTheCharacters() {
    assertThat(Topping_.objects(db).orderBy(Topping_.name().asc()).list())
        .extracting(Topping::name)
        .startsWith("ABC", "Abc", "abc", "abc ", "a\u0308bc", "\u00c4BC", "\u00e4bc")
        // H2 compares UTF-16 units.
        .endsWith(
            here(
                usually(new String[] {"\uff01", SMILEY}).but(H2, new String[] {SMILEY, "\uff01"})));
  }
}
