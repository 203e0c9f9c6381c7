package dev.kindred.it;

import static java.time.ZoneOffset.UTC;
import static java.time.ZoneOffset.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.Accessors;
import dev.kindred.DetachableSet;
import dev.kindred.QuerySet;
import dev.kindred.it.extra.Kin;
import dev.kindred.it.extra.Kin_Cell_;
import dev.kindred.it.extra.Kin_Coin_;
import dev.kindred.it.extra.Kin_Film_;
import dev.kindred.it.extra.Kin_Level_;
import dev.kindred.it.extra.Kin_Map_;
import dev.kindred.it.extra.Kin_Plan_;
import dev.kindred.it.extra.Kin_Poster_;
import dev.kindred.it.extra.Kin_Scale_;
import dev.kindred.it.extra.Kin_Sum_;
import dev.kindred.it.extra.Kin_Tick_;
import dev.kindred.lookup.EntityPath;
import dev.kindred.lookup.Selection;
import dev.kindred.lookup.TextColumn;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys that Java compares in another way than a database does. */
class KeyEqualityTest extends DatabaseTest {

  /**
   * Entities that refer to others of their kind, like others, and have keys of one type.
   *
   * @param key the key of a number
   * @param again the same key in another form
   * @param children the names of those that refer to an entity
   * @param liked the names of those that it likes
   */
  private record Family<E>(
      Class<E> type,
      IntFunction<Object> key,
      IntFunction<Object> again,
      Make<E> make,
      TextColumn<E> name,
      EntityPath<E, E> parent,
      EntityPath<E, E> children,
      Selection<E, List<String>> childNames,
      EntityPath<E, E> likes,
      Selection<E, List<String>> likedNames) {

    EntityMetadata<E> model() {
      return EntityRegistry.of(type);
    }

    E of(int number, One<E> parent) {
      return make.of(key.apply(number), "n" + number, parent);
    }

    E again(int number, One<E> parent) {
      return make.of(again.apply(number), "n" + number, parent);
    }

    @SuppressWarnings("unchecked")
    One<E> parentOf(E entity) {
      return (One<E>) model().handle(entity, 0);
    }

    @SuppressWarnings("unchecked")
    Many<E> childrenOf(E entity) {
      return (Many<E>) model().handle(entity, 1);
    }

    @SuppressWarnings("unchecked")
    Many<E> likesOf(E entity) {
      return (Many<E>) model().handle(entity, 2);
    }

    String nameOf(E entity) {
      return (String) model().value(entity, model().keyColumns().size());
    }

    List<String> namesOf(Iterable<E> entities) {
      return Stream.of(entities)
          .flatMap(each -> StreamSupport.stream(each.spliterator(), false))
          .map(this::nameOf)
          .sorted()
          .toList();
    }
  }

  private interface Make<E> {
    E of(Object key, String name, One<E> parent);
  }

  private static final Family<Kin.Film> FILMS =
      new Family<>(
          Kin.Film.class,
          number -> new byte[] {1, (byte) number},
          number -> new byte[] {1, (byte) number},
          (key, name, parent) ->
              new Kin.Film((byte[]) key, name, parent, Many.none(), Many.none(), One.none()),
          Kin_Film_.name(),
          Kin_Film_.original(),
          Kin_Film_.copies(),
          Kin_Film_.copies().select(Kin_Film_.name()),
          Kin_Film_.likes(),
          Kin_Film_.likes().select(Kin_Film_.name()));

  private static final Family<Kin.Sum> SUMS =
      new Family<>(
          Kin.Sum.class,
          number -> new BigDecimal(number + ".5"),
          number -> new BigDecimal(number + ".50000"),
          (key, name, parent) ->
              new Kin.Sum((BigDecimal) key, name, parent, Many.none(), Many.none()),
          Kin_Sum_.name(),
          Kin_Sum_.whole(),
          Kin_Sum_.parts(),
          Kin_Sum_.parts().select(Kin_Sum_.name()),
          Kin_Sum_.likes(),
          Kin_Sum_.likes().select(Kin_Sum_.name()));

  private static final Family<Kin.Tick> TICKS =
      new Family<>(
          Kin.Tick.class,
          number -> OffsetDateTime.of(2024, 2, number, 12, 0, 0, 1_000, UTC),
          number -> OffsetDateTime.of(2024, 2, number, 15, 0, 0, 1_999, ofHours(3)),
          (key, name, parent) ->
              new Kin.Tick((OffsetDateTime) key, name, parent, Many.none(), Many.none()),
          Kin_Tick_.name(),
          Kin_Tick_.first(),
          Kin_Tick_.later(),
          Kin_Tick_.later().select(Kin_Tick_.name()),
          Kin_Tick_.likes(),
          Kin_Tick_.likes().select(Kin_Tick_.name()));

  private static final Family<Kin.Level> LEVELS =
      new Family<>(
          Kin.Level.class,
          number -> number - 1.0,
          number -> number == 1 ? -0.0 : number - 1.0,
          (key, name, parent) ->
              new Kin.Level((double) key, name, parent, Many.none(), Many.none()),
          Kin_Level_.name(),
          Kin_Level_.ground(),
          Kin_Level_.others(),
          Kin_Level_.others().select(Kin_Level_.name()),
          Kin_Level_.likes(),
          Kin_Level_.likes().select(Kin_Level_.name()));

  private static final Family<Kin.Coin> COINS =
      new Family<>(
          Kin.Coin.class,
          number -> new Kin.Face("f" + number),
          number -> new Kin.Face("f" + number),
          (key, name, parent) ->
              new Kin.Coin((Kin.Face) key, name, parent, Many.none(), Many.none()),
          Kin_Coin_.name(),
          Kin_Coin_.mould(),
          Kin_Coin_.cast(),
          Kin_Coin_.cast().select(Kin_Coin_.name()),
          Kin_Coin_.likes(),
          Kin_Coin_.likes().select(Kin_Coin_.name()));

  private static final Family<Kin.Cell> CELLS =
      new Family<>(
          Kin.Cell.class,
          number -> new Kin_Cell_.Key(new byte[] {2}, new BigDecimal(number + ".5")),
          number -> new Kin_Cell_.Key(new byte[] {2}, new BigDecimal(number + ".500")),
          (key, name, parent) ->
              new Kin.Cell(
                  ((Kin_Cell_.Key) key).sheet(),
                  ((Kin_Cell_.Key) key).line(),
                  name,
                  parent,
                  Many.none(),
                  Many.none()),
          Kin_Cell_.name(),
          Kin_Cell_.above(),
          Kin_Cell_.below(),
          Kin_Cell_.below().select(Kin_Cell_.name()),
          Kin_Cell_.likes(),
          Kin_Cell_.likes().select(Kin_Cell_.name()));

  private static final List<Family<?>> FAMILIES = List.of(FILMS, SUMS, TICKS, LEVELS, COINS, CELLS);

  /** What is tried with the entities of one family: the first is the parent of the others. */
  private final class Trial<E> {
    private final Family<E> family;
    private E first;
    private E second;
    private E third;

    Trial(Family<E> family) {
      this.family = family;
      first = db.insert(family.of(1, One.none()));
      second = db.insert(family.of(2, One.of(first)));
      third = db.insert(family.of(3, Accessors.ref(family.model(), family.again().apply(1))));
    }

    private QuerySet<E> objects() {
      return Accessors.objects(db, family.model());
    }

    private List<E> all() {
      return objects().orderBy(family.name().asc()).list();
    }

    private DetachableSet<E> children(E entity) {
      return Accessors.detachableSet(db, family.model().relation(1), entity);
    }

    private DetachableSet<E> likes(E entity) {
      return Accessors.detachableSet(db, family.model().relation(2), entity);
    }

    private List<String> names(Iterable<E> entities) {
      return family.namesOf(entities);
    }
  }

  private void eachFamily(Consumer<Trial<?>> action) {
    FAMILIES.forEach(family -> action.accept(new Trial<>(family)));
  }

  @BeforeEach
  void tables() {
    extra(
            Kin.Film.class,
            Kin.Poster.class,
            Kin.Sum.class,
            Kin.Tick.class,
            Kin.Level.class,
            Kin.Coin.class,
            Kin.Cell.class,
            Kin.Scale.class,
            Kin.Map.class,
            Kin.Plan.class)
        .create();
  }

  @Test
  void aRowIsFoundByItsKeyInAnyForm() {
    eachFamily(this::isFoundInAnyForm);
  }

  private <E> void isFoundInAnyForm(Trial<E> trial) {
    Family<E> family = trial.family;
    assertThat(Accessors.find(db, family.model(), family.key().apply(1)))
        .map(family::nameOf)
        .contains("n1");
    assertThat(Accessors.get(db, family.model(), family.again().apply(1)))
        .extracting(family::nameOf)
        .isEqualTo("n1");
  }

  @Test
  void handlesLoadWhatTheyStandFor() {
    eachFamily(this::handlesLoad);
  }

  private <E> void handlesLoad(Trial<E> trial) {
    Family<E> family = trial.family;
    trial.likes(trial.first).add(List.of(trial.second, trial.third));
    List<E> all = trial.all();
    List<String> toMany =
        statements(1, () -> all.stream().flatMap(e -> family.childrenOf(e).stream()).toList())
            .stream()
            .map(family::nameOf)
            .sorted()
            .toList();
    assertThat(toMany).as("%s", family.type()).containsExactly("n2", "n3");
    assertThat(statements(1, () -> family.parentOf(all.get(2)).get()))
        .isSameAs(statements(0, () -> family.parentOf(all.get(1)).get()))
        .extracting(family::nameOf)
        .isEqualTo("n1");
    assertThat(family.parentOf(all.get(0)).isPresent()).isFalse();
    assertThat(statements(1, () -> trial.names(family.likesOf(all.get(0)))))
        .containsExactly("n2", "n3");
    E child = family.childrenOf(all.get(0)).list().get(0);
    assertThat(statements(0, () -> family.parentOf(child).get())).isSameAs(all.get(0));
  }

  @Test
  void handlesCount() {
    eachFamily(this::count);
  }

  private <E> void count(Trial<E> trial) {
    Family<E> family = trial.family;
    trial.likes(trial.first).add(List.of(trial.second, trial.third));
    List<E> all = trial.all();
    assertThat(statements(1, () -> all.stream().map(e -> family.childrenOf(e).size()).toList()))
        .as("%s", family.type())
        .containsExactly(2, 0, 0);
    assertThat(statements(1, () -> all.stream().map(e -> family.likesOf(e).size()).toList()))
        .containsExactly(2, 0, 0);
  }

  @Test
  void whatIsFetchedIsThere() {
    eachFamily(this::fetch);
  }

  private <E> void fetch(Trial<E> trial) {
    Family<E> family = trial.family;
    trial.likes(trial.first).add(List.of(trial.second, trial.third));
    List<E> all =
        statements(
            3,
            () ->
                trial
                    .objects()
                    .orderBy(family.name().asc())
                    .fetch(family.children(), family.likes(), family.parent())
                    .list());
    assertThat(statements(0, () -> trial.names(family.childrenOf(all.get(0)))))
        .as("%s", family.type())
        .containsExactly("n2", "n3");
    assertThat(statements(0, () -> trial.names(family.likesOf(all.get(0)))))
        .containsExactly("n2", "n3");
    assertThat(family.childrenOf(all.get(1)).list()).isEmpty();
    assertThat(statements(0, () -> family.nameOf(family.parentOf(all.get(2)).get())))
        .isEqualTo("n1");
    List<E> sliced =
        trial
            .objects()
            .orderBy(family.name().asc())
            .fetch(family.children(), rows -> rows.orderBy(family.name().desc()).limit(1))
            .list();
    assertThat(trial.names(family.childrenOf(sliced.get(0)))).containsExactly("n3");
  }

  @Test
  void listsInSelectionsAreThere() {
    eachFamily(this::listsInSelections);
  }

  private <E> void listsInSelections(Trial<E> trial) {
    Family<E> family = trial.family;
    trial.likes(trial.first).add(List.of(trial.second));
    List<String> lists =
        trial
            .objects()
            .orderBy(family.name().asc())
            .select(
                (name, children, liked) -> name + sorted(children) + liked,
                family.name(),
                family.childNames(),
                family.likedNames())
            .list();
    assertThat(lists).as("%s", family.type()).containsExactly("n1[n2, n3][n2]", "n2[][]", "n3[][]");
    List<E> parents =
        trial
            .objects()
            .filter(family.name().ne("n1"))
            .select((parent, name) -> parent, family.parent(), family.name())
            .list();
    assertThat(parents).hasSize(2);
    assertThat(parents.get(0)).isSameAs(parents.get(1));
  }

  private static List<String> sorted(List<String> names) {
    return names.stream().sorted().toList();
  }

  @Test
  void setsOfSeveralOwners() {
    eachFamily(this::several);
  }

  private <E> void several(Trial<E> trial) {
    Family<E> family = trial.family;
    trial.likes(trial.first).add(List.of(trial.second));
    E again = family.again(1, One.none());
    Map<E, List<E>> children =
        Accessors.relatedSetOf(
            db, family.model().relation(1), List.of(trial.first, trial.second, again));
    assertThat(trial.names(children.get(trial.first)))
        .as("%s", family.type())
        .containsExactly("n2", "n3");
    assertThat(trial.names(children.get(again))).containsExactly("n2", "n3");
    assertThat(children.get(trial.second)).isEmpty();
    Map<E, List<E>> likes =
        Accessors.relatedSetOf(db, family.model().relation(2), List.of(trial.first));
    assertThat(trial.names(likes.get(trial.first))).containsExactly("n2");
  }

  @Test
  void linksAreMadeOnce() {
    eachFamily(this::links);
  }

  private <E> void links(Trial<E> trial) {
    Family<E> family = trial.family;
    DetachableSet<E> likes = trial.likes(trial.first);
    likes.add(List.of(trial.second));
    likes.add(List.of(family.again(2, One.none()), family.again(2, One.none()), trial.third));
    assertThat(trial.names(likes.list())).as("%s", family.type()).containsExactly("n2", "n3");
    assertThat(likes.contains(family.again(3, One.none()))).isTrue();
    List<String> same =
        sql(() -> likes.set(List.of(family.again(2, One.none()), family.again(3, One.none()))));
    assertThat(same).noneMatch(each -> each.startsWith("insert") || each.startsWith("delete"));
    likes.set(List.of(family.again(1, One.none()), family.again(3, One.none())));
    assertThat(trial.names(likes.list())).containsExactly("n1", "n3");
    likes.remove(List.of(family.again(1, One.none())));
    assertThat(trial.names(likes.list())).containsExactly("n3");
  }

  @Test
  void childrenAreSet() {
    eachFamily(this::children);
  }

  private <E> void children(Trial<E> trial) {
    Family<E> family = trial.family;
    DetachableSet<E> children = trial.children(family.again(1, One.none()));
    children.add(List.of(family.again(2, One.none()), trial.second));
    List<String> same =
        sql(() -> children.set(List.of(family.again(3, One.none()), family.again(2, One.none()))));
    assertThat(same).as("%s", family.type()).noneMatch(each -> each.contains("null"));
    children.set(List.of(family.again(3, One.none())));
    assertThat(trial.names(children.list())).containsExactly("n3");
    assertThat(children.contains(family.again(3, One.none()))).isTrue();
    assertThat(children.contains(trial.second)).isFalse();
  }

  @Test
  void circlesAreDeletedAndCountedOnce() {
    eachFamily(this::delete);
  }

  private <E> void delete(Trial<E> trial) {
    Family<E> family = trial.family;
    db.update(family.of(1, One.of(trial.third)));
    trial.likes(trial.first).add(List.of(trial.second));
    assertThat(db.explainDelete(family.again(2, One.none())).count(family.type()))
        .as("%s", family.type())
        .isEqualTo(1);
    assertThat(
            db.deleteAll(List.of(trial.first, family.again(1, One.none()), trial.second))
                .count(family.type()))
        .isEqualTo(3);
    assertThat(trial.objects().count()).isZero();
  }

  @Test
  void manyAreSaved() {
    eachFamily(this::save);
  }

  private <E> void save(Trial<E> trial) {
    Family<E> family = trial.family;
    List<E> saved =
        db.saveAll(List.of(family.again(1, One.none()), family.again(4, One.of(trial.first))));
    assertThat(trial.names(saved)).as("%s", family.type()).containsExactly("n1", "n4");
    assertThat(trial.names(trial.all())).containsExactly("n1", "n2", "n3", "n4");
    assertThat(trial.names(family.childrenOf(saved.get(0)))).containsExactly("n2", "n3", "n4");
  }

  @Test
  void handlesAreEqualByTheirKeys() {
    eachFamily(this::equalHandles);
  }

  private <E> void equalHandles(Trial<E> trial) {
    Family<E> family = trial.family;
    List<E> all = trial.all();
    One<E> reference = Accessors.ref(family.model(), family.again().apply(1));
    assertThat(family.parentOf(all.get(1)))
        .as("%s", family.type())
        .isEqualTo(family.parentOf(all.get(2)))
        .isEqualTo(reference)
        .isEqualTo(One.of(trial.first))
        .isEqualTo(One.of(family.again(1, One.none())))
        .hasSameHashCodeAs(reference)
        .hasSameHashCodeAs(One.of(trial.first))
        .isNotEqualTo(One.of(trial.second));
    List<E> others = trial.all();
    Set<Object> handles = new LinkedHashSet<>();
    all.forEach(each -> handles.add(family.childrenOf(each)));
    others.forEach(each -> handles.add(family.childrenOf(each)));
    assertThat(handles).hasSize(3);
  }

  @Test
  void upsertsTellRowsApart() {
    trial(FILMS, () -> Kin_Film_.objects(db).upsertAll(twice(FILMS), Kin_Film_.digest()));
    trial(SUMS, () -> Kin_Sum_.objects(db).upsertAll(twice(SUMS), Kin_Sum_.amount()));
    trial(TICKS, () -> Kin_Tick_.objects(db).upsertAll(twice(TICKS), Kin_Tick_.at()));
    trial(LEVELS, () -> Kin_Level_.objects(db).upsertAll(twice(LEVELS), Kin_Level_.height()));
    trial(COINS, () -> Kin_Coin_.objects(db).upsertAll(twice(COINS), Kin_Coin_.face()));
    trial(
        CELLS,
        () -> Kin_Cell_.objects(db).upsertAll(twice(CELLS), Kin_Cell_.sheet(), Kin_Cell_.line()));
  }

  private <E> List<E> twice(Family<E> family) {
    return List.of(family.of(1, One.none()), family.of(4, One.none()), family.again(1, One.none()));
  }

  private <E> void trial(Family<E> family, Supplier<List<E>> upsert) {
    Trial<E> trial = new Trial<>(family);
    assertThat(upsert.get())
        .as("%s", family.type())
        .extracting(family::nameOf)
        .containsExactly("n1", "n4", "n1");
    assertThat(trial.names(trial.all())).containsExactly("n1", "n2", "n3", "n4");
  }

  @Test
  void valuesInBulkKeepTheFormInWhichTheyWereGiven() {
    new Trial<>(FILMS);
    new Trial<>(SUMS);
    new Trial<>(TICKS);
    new Trial<>(LEVELS);
    new Trial<>(COINS);
    BigDecimal longer = new BigDecimal("1.500");
    BigDecimal shorter = new BigDecimal("1.5");
    assertThat(
            Kin_Sum_.objects(db)
                .inBulk(Kin_Sum_.amount(), List.of(shorter, longer, BigDecimal.ONE)))
        .hasSize(2)
        .hasEntrySatisfying(shorter, sum -> assertThat(sum.name()).isEqualTo("n1"))
        .hasEntrySatisfying(longer, sum -> assertThat(sum.name()).isEqualTo("n1"));
    byte[] digest = {1, 2};
    assertThat(Kin_Film_.objects(db).inBulk(Kin_Film_.digest(), List.of(digest)).get(digest).name())
        .isEqualTo("n2");
    OffsetDateTime at = (OffsetDateTime) TICKS.again().apply(3);
    assertThat(Kin_Tick_.objects(db).inBulk(Kin_Tick_.at(), List.of(at)).get(at).name())
        .isEqualTo("n3");
    assertThat(Kin_Level_.objects(db).inBulk(Kin_Level_.height(), List.of(-0.0)).get(-0.0).name())
        .isEqualTo("n1");
    Kin.Face face = new Kin.Face("f2");
    assertThat(Kin_Coin_.objects(db).inBulk(Kin_Coin_.face(), List.of(face)).get(face).name())
        .isEqualTo("n2");
  }

  @Test
  void anEntityWithTheKeyOfAnotherOne() {
    Kin.Film film = db.insert(FILMS.of(1, One.none()));
    db.insert(FILMS.of(2, One.none()));
    db.insert(new Kin.Poster(Kin_Film_.ref(new byte[] {1, 1}), 80));

    List<Kin.Film> films = Kin_Film_.objects(db).orderBy(Kin_Film_.name().asc()).list();
    assertThat(films.get(0).poster().get().height()).isEqualTo(80);
    assertThat(films.get(1).poster().find()).isEmpty();
    assertThat(films.get(0).poster().get().film().get()).isSameAs(films.get(0));
    assertThat(Kin_Poster_.get(db, new byte[] {1, 1}).film().get().name()).isEqualTo("n1");
    assertThat(Kin_Film_.poster(db, film).get().height()).isEqualTo(80);
    Kin.Film joined =
        Kin_Film_.objects(db).fetch(Kin_Film_.poster()).get(Kin_Film_.name().eq("n1"));
    assertThat(statements(0, () -> joined.poster().get().height())).isEqualTo(80);
    assertThat(db.saveAll(List.of(new Kin.Poster(One.of(film), 90)))).hasSize(1);
    assertThat(Kin_Poster_.objects(db).get().height()).isEqualTo(90);
    assertThat(db.delete(film)).hasToString("2 = 1 Poster + 1 Film");
  }

  @Test
  void relationsThatReferToNoKey() {
    Kin.Scale scale =
        db.insert(
            new Kin.Scale(null, new BigDecimal("2.5"), new byte[] {7}, Many.none(), Many.none()));
    db.insert(new Kin.Map(null, One.of(scale)));
    db.insert(new Kin.Plan(null, One.of(scale)));

    Kin.Scale read = Kin_Scale_.get(db, scale.id());
    assertThat(read.maps().list()).hasSize(1);
    assertThat(read.plans().list()).hasSize(1);
    assertThat(read.maps().size()).isEqualTo(1);
    assertThat(Kin_Map_.objects(db).get().scale().get().id()).isEqualTo(scale.id());
    assertThat(Kin_Plan_.objects(db).get().scale().get().id()).isEqualTo(scale.id());
    assertThat(Kin_Scale_.mapsOf(db, List.of(read)).get(read)).hasSize(1);
    assertThat(Kin_Scale_.plansOf(db, List.of(scale)).get(scale)).hasSize(1);
    assertThat(
            Kin_Scale_.objects(db)
                .select(
                    (maps, plans) -> maps + " " + plans,
                    Kin_Scale_.maps().select(Kin_Map_.id()),
                    Kin_Scale_.plans().select(Kin_Plan_.id()))
                .get())
        .isEqualTo("[1] [1]");
  }
}
