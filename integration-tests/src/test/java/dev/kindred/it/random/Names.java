package dev.kindred.it.random;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kindred.it.oracle.Dice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names that are legal and hard: SQL's words, those of generated code, quotes, capitals. */
final class Names {

  private static final List<String> ENTITIES =
      words(
          """
          Order Group Select Table User Where Index Key Values Value Path Builder Many Reference
          Metadata One Optional String Object Long Integer Boolean Byte List Map Set Record Override
          Database X A E R S T aName URL URLPath HTTPServer2 Ünïcode _Odd Odd_ $Dollar Dollar$ Entity
          Id Column Condition QuerySet EntityModule Book Void Class Enum Math Deprecated
          Exception Iterable Function UUID Instant Converter Json Date Time Row Check Default Unique
          View Trigger Procedure Limit Offset Rank System Thread EntityPath EntityBuilder LongColumn
          TextColumn TextExpression Nodes PathStep RowReader ResultSet Accessors RelatedSet
          LinkedSet OnDelete ForwardRelation TableImpl TableField DSL Internal Name ForeignKey
          SuppressWarnings Generated ARatherLongNameOfAnEntityThatStandsForAllLongNamesThatThereAre
          """);

  private static final List<String> ATTRIBUTES =
      words(
          """
          order group select table user where index value values key check rank row rows left right
          path builder many one reference metadata equals x a aName URL uRL _id $cost cost$ über ñ
          position source entity column relation set isNull isNotNull isEmpty count exists optional
          setNull eq ne in asc desc pk self objects get find ref at step all any none db parts part
          java dev org record var yield sealed permits module when name length type id content build
          relate given origin handle attribute fill read readAll composeKey decomposeKey related
          declareRelations INSTANCE R S E T as filter texts numbers longs dates keyed table_ of
          noName db_ end limit offset snake_case day month year time date timestamp interval user2
          aRatherLongNameOfAnAttributeThatStandsForAllLongNamesThatThereAreAnywhere isActive getName
          children parent next previous one_ Path Builder Key Many Reference Metadata One String
          query list stream first last delete update insert create save add remove clear toBuilder
          rowsThat instance metamodel node nodes field fields alias asTable tableName schema catalog
          """);

  /** Fields may have these names, but not the components of a record. */
  private static final List<String> FIELDS =
      words("hashCode toString wait notify notifyAll clone finalize");

  private static final List<String> SQL =
      List.of(
          "select",
          "ORDER",
          "MixedCase",
          "UPPER",
          "a b",
          "with\"quote",
          "back`tick",
          "semi;colon",
          "per%cent",
          "com,ma",
          "dot.ted",
          "hash#",
          "question?",
          "colon:name",
          "{0}",
          "dollar$L",
          "ünï",
          "1st",
          "apo'strophe",
          "back\\slash",
          "at@",
          "--",
          "/*",
          "(par",
          "[brackets]",
          "$T",
          "_",
          "user");

  /** Bytes, of which PostgreSQL takes no more. */
  private static final int LONGEST = 63;

  private final Dice dice;
  private final Set<String> used = new HashSet<>();
  private int number;

  Names(Dice dice) {
    this.dice = dice;
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  /** A name for a class that no other of the model has. */
  String entity(Set<String> taken) {
    String name = dice.oneOf(ENTITIES);
    while (!taken.add(name.toLowerCase(Locale.ROOT))) {
      name += dice.below(10);
    }
    return name;
  }

  /** A name for an attribute or reverse relation that no other of the entity has, in any case. */
  String attribute(Set<String> taken, boolean isField) {
    String name = dice.oneOf(isField && dice.oneIn(15) ? FIELDS : ATTRIBUTES);
    while (!taken.add(name.toLowerCase(Locale.ROOT))) {
      name += dice.below(10);
    }
    return name;
  }

  /** A name for a column that no other of the entity has, in any case. */
  String column(Set<String> taken) {
    String name = sql();
    while (!taken.add(name.toLowerCase(Locale.ROOT))) {
      name += dice.below(10);
    }
    return name;
  }

  /** A name for a table, constraint or index that no other in the run has, in any case. */
  String sql(String... like) {
    List<String> choices = new ArrayList<>(List.of(like));
    choices.removeIf(each -> each.getBytes(UTF_8).length > LONGEST);
    choices.add(sql());
    String name = dice.oneOf(choices);
    while (!claim(name)) {
      name = shortened(name) + number++;
    }
    return name;
  }

  /** Whether no other table, constraint or index had the name; now there is one. */
  boolean claim(String name) {
    return used.add(name.toLowerCase(Locale.ROOT));
  }

  private String sql() {
    return dice.oneIn(12)
        ? "a_rather_long_name_of_a_column_or_table_or_constraint_that_end"
        : dice.oneOf(SQL);
  }

  private static String shortened(String name) {
    return name.length() > LONGEST - 5 ? name.substring(0, LONGEST - 5) : name;
  }
}
