package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.H2;
import static dev.kindred.it.database.TestDatabase.MARIADB;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.lookup.Condition;
import java.util.List;
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
  void ignoreCaseKnowsLettersBeyondAsciiButOnSqlite() {
    assertThat(found(Topping_.name().equalIgnoreCase("aBC"))).containsExactly("abc", "ABC", "Abc");
    assertThat(found(Topping_.name().equalIgnoreCase("\u00c4Bc")))
        .isEqualTo(here(usually(List.of("\u00e4bc", "\u00c4BC")).but(SQLITE, List.of("\u00c4BC"))));
    assertThat(found(Topping_.name().startsWithIgnoreCase("\u00e4B")))
        .isEqualTo(here(usually(List.of("\u00e4bc", "\u00c4BC")).but(SQLITE, List.of("\u00e4bc"))));
    assertThat(found(Topping_.name().containsIgnoreCase("BC"))).hasSize(7);
  }

  /** A letter matches its other case; no letter matches two, so no ß is an ss. */
  @Test
  void ignoreCaseComparesLetterByLetter() {
    Topping_.objects(db).delete();
    List<String> names = List.of("\u00df", "ss", "\u0416", "\u03a3", "\u212a", "i", "\u0131");
    names.forEach(name -> db.insert(new Topping(null, name)));

    assertThat(found(Topping_.name().equalIgnoreCase("\u00df"))).containsExactly("\u00df");
    assertThat(found(Topping_.name().equalIgnoreCase("SS"))).containsExactly("ss");
    assertThat(found(Topping_.name().equalIgnoreCase("I"))).containsExactly("i");
    assertThat(found(Topping_.name().equalIgnoreCase("\u0131"))).containsExactly("\u0131");
    for (List<String> cases :
        List.of(
            List.of("\u0436", "\u0416"),
            List.of("\u03c3", "\u03a3"),
            List.of("k", "\u212a"))) { // the sign of kelvin
      assertThat(found(Topping_.name().equalIgnoreCase(cases.get(0))))
          .isEqualTo(here(usually(List.of(cases.get(1))).but(SQLITE, List.of())));
    }
  }

  /** Capitals whose lower case databases do not agree on. */
  @Test
  void aDottedIAndACapitalSharpSDifferInTheirLowerCase() {
    Topping_.objects(db).delete();
    List.of("\u0130", "\u1e9e").forEach(name -> db.insert(new Topping(null, name)));

    assertThat(found(Topping_.name().equalIgnoreCase("i")))
        .isEqualTo(here(usually(List.of("\u0130")).but(H2, List.of()).but(SQLITE, List.of())));
    assertThat(found(Topping_.name().equalIgnoreCase("\u00df")))
        .isEqualTo(here(usually(List.of("\u1e9e")).but(MARIADB, List.of()).but(SQLITE, List.of())));
    assertThat(found(Topping_.name().equalIgnoreCase("\u0130"))).containsExactly("\u0130");
    assertThat(found(Topping_.name().equalIgnoreCase("\u1e9e"))).containsExactly("\u1e9e");
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
