package dev.kindred.it.arrays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.InvalidValueException;
import dev.kindred.error.MissingValueException;
import dev.kindred.it.extra.arrays.Cook;
import dev.kindred.it.extra.arrays.Origin;
import dev.kindred.it.extra.arrays.Pantry;
import dev.kindred.it.extra.arrays.Pantry_;
import dev.kindred.it.extra.arrays.Recipe;
import dev.kindred.it.extra.arrays.Recipe_;
import dev.kindred.it.extra.arrays.Spice;
import dev.kindred.it.extra.arrays.Spice_;
import dev.kindred.it.extra.arrays.Taste;
import dev.kindred.it.extra.arrays.Weight;
import dev.kindred.lookup.Condition;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What arrays hold: every type of elements, in lists and in arrays of Java. */
class ArrayValuesTest extends ArrayTest {

  private static final UUID ID = UUID.fromString("0d0f9c1e-7b4a-4c5e-9a63-3f0b1d2e4c5a");
  private static final LocalDateTime NIGHT = LocalDateTime.parse("2024-03-31T02:30:01.000005");

  private static Pantry pantry() {
    return new Pantry(
        null,
        List.of(true, false),
        List.of((byte) -128, (byte) 127),
        List.of(Short.MIN_VALUE, Short.MAX_VALUE),
        List.of(Integer.MIN_VALUE, 0),
        List.of(Long.MAX_VALUE, -1L),
        List.of(1.5f, Float.MAX_VALUE, Float.NaN),
        List.of(0.1, Double.MIN_VALUE, Double.NEGATIVE_INFINITY),
        List.of(new BigDecimal("1.50"), new BigDecimal("-12345678.90")),
        List.of(BigInteger.TEN.pow(30), BigInteger.ZERO),
        List.of("", " a ", "NULL", "\"q\" \\ , {x}", "it's", "ä€𝄞", "line\nbreak"),
        List.of('x', '"', '\\'),
        List.of(ID),
        List.of(LocalDate.of(2024, 2, 29), LocalDate.of(11, 1, 1), LocalDate.of(-43, 3, 15)),
        List.of(NIGHT, LocalDateTime.of(12345, 1, 1, 0, 0)),
        List.of(OffsetDateTime.parse("2024-03-31T00:30Z")),
        List.of(OffsetTime.parse("12:30:00+01:00")),
        List.of(Instant.parse("2024-03-31T01:30:00.123456Z"), Instant.EPOCH),
        List.of(Duration.ofNanos(-5), Duration.ofDays(1)),
        List.of(Year.of(1999)),
        List.of(YearMonth.of(2026, 1)),
        List.of(URI.create("https://kindred.dev/?a=b,c")),
        List.of(Taste.SOUR, Taste.SWEET),
        List.of(new Weight(5), new Weight(0)),
        Optional.of(List.of("r")));
  }

  @Test
  void elementsOfEachTypeAreReadAsTheyWereWritten() {
    Pantry written = db.insert(pantry());

    assertThat(written)
        .usingRecursiveComparison()
        .ignoringFields("id", "floats", "doubles") // it finds that NaN is no number
        .isEqualTo(pantry());
    assertThat(written.floats()).isEqualTo(pantry().floats());
    assertThat(written.doubles()).isEqualTo(pantry().doubles());
    assertThat(Pantry_.get(db, written.id())).isEqualTo(written);
    assertThat(db.refresh(written)).isEqualTo(written);
    assertThat(Pantry_.objects(db).select(Pantry_.doubles()).list())
        .containsExactly(pantry().doubles());
  }

  @Test
  void elementsOfEachTypeAreFound() {
    db.insert(pantry());
    List<Condition<Pantry>> conditions =
        List.of(
            Pantry_.booleans().contains(false),
            Pantry_.bytes().contains((byte) 127),
            Pantry_.shorts().contains(Short.MAX_VALUE),
            Pantry_.ints().contains(0),
            Pantry_.longs().contains(Long.MAX_VALUE),
            Pantry_.floats().contains(1.5f),
            Pantry_.doubles().contains(0.1),
            Pantry_.decimals().contains(new BigDecimal("1.5")),
            Pantry_.integers().contains(BigInteger.TEN.pow(30)),
            Pantry_.texts().contains("\"q\" \\ , {x}"),
            Pantry_.characters().contains('\\'),
            Pantry_.uuids().contains(ID),
            Pantry_.dates().contains(LocalDate.of(-43, 3, 15)),
            Pantry_.dateTimes().contains(NIGHT.plusNanos(1)),
            Pantry_.offsetDateTimes().contains(OffsetDateTime.parse("2024-03-31T02:30+02:00")),
            Pantry_.offsetTimes().contains(OffsetTime.parse("12:30:00+01:00")),
            Pantry_.instants().contains(Instant.EPOCH),
            Pantry_.durations().contains(Duration.ofDays(1)),
            Pantry_.years().contains(Year.of(1999)),
            Pantry_.months().contains(YearMonth.of(2026, 1)),
            Pantry_.links().contains(pantry().links().get(0)),
            Pantry_.tastes().contains(Taste.SWEET),
            Pantry_.weights().contains(new Weight(0)),
            Pantry_.remarks().contains("r"));

    for (Condition<Pantry> condition : conditions) {
      assertThat(Pantry_.objects(db).filter(condition).count()).isOne();
      assertThat(Pantry_.objects(db).exclude(condition).count()).isZero();
    }
  }

  @Test
  void severalElementsOfEachTypeAreFound() {
    Pantry all = db.insert(pantry());
    List<Condition<Pantry>> conditions =
        List.of(
            Pantry_.booleans().containsAll(all.booleans()),
            Pantry_.bytes().overlaps(all.bytes()),
            Pantry_.shorts().containsAll(all.shorts()),
            Pantry_.ints().overlaps(all.ints()),
            Pantry_.longs().containsAll(all.longs()),
            Pantry_.floats().eq(all.floats()),
            Pantry_.doubles().containsAll(all.doubles()),
            Pantry_.decimals().overlaps(new BigDecimal("1.5"), BigDecimal.ZERO),
            Pantry_.integers().containsAll(all.integers()),
            Pantry_.texts().containsAll(all.texts()),
            Pantry_.texts().eq(all.texts()),
            Pantry_.characters().eq(all.characters()),
            Pantry_.uuids().containsAll(all.uuids()),
            Pantry_.dates().containsAll(all.dates()),
            Pantry_.dateTimes().eq(all.dateTimes()),
            Pantry_.offsetDateTimes().eq(List.of(OffsetDateTime.parse("2024-03-31T02:30+02:00"))),
            Pantry_.instants().containsAll(all.instants()),
            Pantry_.durations().eq(all.durations()),
            Pantry_.tastes().overlaps(Taste.BITTER, Taste.SWEET),
            Pantry_.weights().containsAll(new Weight(5), new Weight(0)),
            Pantry_.weights().in(List.of(all.weights())));

    for (Condition<Pantry> condition : conditions) {
      assertThat(Pantry_.objects(db).filter(condition).count()).isOne();
      assertThat(Pantry_.objects(db).exclude(condition).count()).isZero();
    }
  }

  @Test
  void elementsAreStoredAsTheirColumnsWouldStoreThem() {
    Pantry written =
        db.insert(
            Pantry_.builder(pantry())
                .doubles(List.of(-0.0))
                .decimals(List.of(new BigDecimal("2")))
                .dateTimes(List.of(NIGHT.plusNanos(999)))
                .instants(List.of(Instant.EPOCH.plusNanos(1))));

    assertThat(written.doubles()).containsExactly(0.0);
    assertThat(written.decimals()).containsExactly(new BigDecimal("2.00"));
    assertThat(written.dateTimes()).containsExactly(NIGHT);
    assertThat(written.instants()).containsExactly(Instant.EPOCH);
    assertThat(Pantry_.get(db, written.id())).isEqualTo(written);
  }

  @Test
  void listsAreImmutableCopies() {
    List<String> given = new ArrayList<>(List.of("a"));
    Recipe written = db.insert(recipe("T", given, null, One.none()));
    given.add("b");
    Recipe read = Recipe_.get(db, written.id());

    assertThat(written.tags()).containsExactly("a");
    assertThat(read.tags()).isEqualTo(List.of("a")).hasSameHashCodeAs(List.of("a"));
    assertThatThrownBy(() -> written.tags().add("c"))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> read.tags().add("c"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void arraysAreCopies() {
    String[] given = {"a"};
    Recipe written = db.insert(recipe("T", List.of(), null, One.none(), given));
    given[0] = "b";
    String[] read = Recipe_.get(db, written.id()).notes();
    read[0] = "c";

    assertThat(written.notes()).containsExactly("a");
    assertThat(Recipe_.get(db, written.id()).notes()).containsExactly("a");
  }

  private static Spice spice() {
    Spice spice =
        new Spice("pepper", new Origin("IN", List.of("Kochi", "Suez"), new int[] {3, 20}));
    spice.flags = new boolean[] {true, false};
    spice.shorts = new short[] {-1};
    spice.ints = new int[] {1, 2, 3};
    spice.longs = new long[] {Long.MIN_VALUE};
    spice.floats = new float[] {0.5f};
    spice.doubles = new double[] {0.25, 1e300};
    spice.names = new String[] {"pepper", "Pfeffer"};
    spice.codes = new UUID[] {ID};
    spice.tastes = new Taste[] {Taste.BITTER};
    spice.image = new byte[] {1, 2};
    spice.weights = new Weight[] {new Weight(7)};
    return spice;
  }

  @Test
  void arraysOfJavaAreReadAsTheyWereWritten() {
    Spice written = db.insert(spice());
    Spice read = Spice_.get(db, written.id);

    assertThat(read).usingRecursiveComparison().isEqualTo(written);
    assertThat(read).usingRecursiveComparison().ignoringFields("id", "states").isEqualTo(spice());
    assertThat(read.states).containsExactly("fresh");
    assertThat(read.boxes).isNull();
    assertThat(read.former).isNull();
  }

  @Test
  void arraysOfJavaAreFound() {
    db.insert(spice());
    List<Condition<Spice>> conditions =
        List.of(
            Spice_.labels().contains("pepper"),
            Spice_.flags().contains(true),
            Spice_.shorts().containsAll((short) -1),
            Spice_.ints().eq(new int[] {1, 2, 3}),
            Spice_.ints().size().eq(3),
            Spice_.longs().overlaps(0L, Long.MIN_VALUE),
            Spice_.floats().contains(0.5f),
            Spice_.doubles().containsAll(1e300),
            Spice_.names().contains("Pfeffer"),
            Spice_.codes().eq(new UUID[] {ID}),
            Spice_.tastes().in(List.<Taste[]>of(new Taste[] {Taste.BITTER})),
            Spice_.boxes().isNull(),
            Spice_.weights().contains(new Weight(7)),
            Spice_.origin().stations().contains("Suez"),
            Spice_.origin().days().containsAll(20, 3),
            Spice_.former().stations().isNull());

    for (Condition<Spice> condition : conditions) {
      assertThat(Spice_.objects(db).filter(condition).count()).isOne();
      assertThat(Spice_.objects(db).exclude(condition).count()).isZero();
    }
  }

  @Test
  void arraysInValueObjectsAreWritten() {
    Spice written = db.insert(spice());
    Origin china = new Origin("CN", List.of(), null);

    Spice updated = db.update(Spice_.builder(written).former(china));
    assertThat(updated.former).isEqualTo(china);
    assertThat(Spice_.objects(db).filter(Spice_.former().eq(china)).count()).isOne();
    assertThat(Spice_.objects(db).select(Spice_.former()).list()).containsExactly(china);
    Spice_.objects(db)
        .update(
            Spice_.origin().stations().set(List.of("Xi'an")),
            Spice_.former().setNull(),
            Spice_.boxes().set(new Integer[] {4}));
    Spice read = Spice_.get(db, written.id);
    assertThat(read.origin.stations()).containsExactly("Xi'an");
    assertThat(read.former).isNull();
    assertThat(read.boxes).containsExactly(4);
  }

  @Test
  void absentArraysAreNotEmptyOnes() {
    Recipe empty = db.insert(recipe("E", List.of(), List.of(), One.none()));
    Recipe absent = db.insert(recipe("A", List.of(), null, One.none()));

    assertThat(Recipe_.get(db, empty.id()).minutes()).isEmpty();
    assertThat(Recipe_.get(db, absent.id()).minutes()).isNull();
    assertThat(db.update(Recipe_.builder(empty).minutes(null)).minutes()).isNull();
    assertThat(db.update(Recipe_.builder(absent).minutes(List.of())).minutes()).isEmpty();
    assertThat(titles(Recipe_.minutes().isNull())).containsExactly("E");
    assertThatThrownBy(() -> db.insert(Recipe_.builder().title("T")))
        .isInstanceOf(MissingValueException.class)
        .hasMessageContaining("tags");
  }

  @Test
  void wrongElementsAreRefusedBeforeTheyAreSent() {
    assertThatThrownBy(() -> db.insert(recipe("T", Arrays.asList("a", null), null, One.none())))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Recipe.tags can't take null as an element: leave it out. Nothing was written.");
    assertThatThrownBy(
            () -> db.insert(recipe("T", List.of("a", "thirteen char"), null, One.none())))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "Recipe.tags can't take a value with 13 characters; it has room for 12 in each element."
                + " Nothing was written.");
    assertThatThrownBy(
            () -> db.insert(Pantry_.builder(pantry()).decimals(List.of(new BigDecimal("0.001")))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Pantry.decimals can't take a value with 0 digits before and 3");
    assertThatThrownBy(
            () -> Recipe_.objects(db).update(Recipe_.tags().set(List.of("a", "thirteen char"))))
        .isInstanceOf(InvalidValueException.class);
    assertThat(Recipe_.objects(db).count()).isZero();
  }

  @Test
  void nullAmongTheElementsOfARowIsRefused() {
    Recipe recipe = db.insert(recipe("T", List.of(), null, One.none()));
    db.dsl().execute("update recipe set tags = array['a', null]");

    assertThatThrownBy(() -> Recipe_.get(db, recipe.id()))
        .isInstanceOf(MissingValueException.class)
        .hasMessage(
            "A row has NULL as an element of the array tags, which no list or array of an entity"
                + " has. Remove it in the database.");
    assertThat(Recipe_.objects(db).filter(Recipe_.tags().contains("a")).count()).isOne();
  }

  @Test
  void arraysAreSavedAndUpserted() {
    Cook ann = db.insert(new Cook(null, "Ann", List.of("fr")));
    Recipe one = db.save(recipe("One", List.of("a"), null, One.of(ann)));
    Recipe two = db.save(recipe("Two", List.of(), List.of(1), One.of(ann), "n"));

    List<Recipe> saved =
        db.saveAll(
            List.of(
                new Recipe(one.id(), "One", List.of("b", "c"), List.of(), null, one.cook()),
                recipe("Three", List.of("x"), null, One.none())));
    assertThat(saved).extracting(Recipe::tags).containsExactly(List.of("b", "c"), List.of("x"));
    Recipe_.objects(db)
        .upsertAll(
            List.of(
                new Recipe(two.id(), "Two", List.of("u"), null, null, two.cook()),
                new Recipe(99L, "Four", List.of("v"), null, new String[] {}, One.none())),
            Recipe_.pk());
    db.updateAll(List.of(new Recipe(one.id(), "1", List.of("z"), null, null, one.cook())));

    assertThat(Recipe_.objects(db).orderBy(Recipe_.title().asc()).select(Recipe_.tags()).list())
        .containsExactly(List.of("z"), List.of("v"), List.of("x"), List.of("u"));
    assertThat(Recipe_.get(db, 99L).notes()).isEmpty();
    assertThat(db.update(one, Recipe_.tags()).tags()).containsExactly("a");
  }
}
