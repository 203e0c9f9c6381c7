package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Created;
import dev.kindred.QuerySet;
import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.extra.Branch;
import dev.kindred.it.extra.Branch_;
import dev.kindred.it.extra.Trunk;
import dev.kindred.it.extra.Trunk_;
import dev.kindred.it.press.Article;
import dev.kindred.it.press.Article_;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.it.shop.Writer;
import dev.kindred.it.shop.Writer_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.One;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Django's cases of many-to-one relations (DJ-M2O): its reporters are writers, its articles novels.
 * There is no default order here, and rows are never repeated.
 */
class ManyToOneTest extends DatabaseTest {

  private Writer john;
  private Writer paul;
  private Novel test;
  private Novel johns;
  private Novel pauls;

  @BeforeEach
  void threeNovelsByTwoWriters() {
    john = writer("John Smith");
    paul = writer("Paul Jones");
    test = novel("This is a test", john);
    johns = novel("John's second story", john);
    pauls = novel("Paul's story", paul);
  }

  private Writer writer(String name) {
    return db.insert(Writer_.builder().name(name));
  }

  private Novel novel(String title, Writer writer) {
    return db.insert(Novel_.builder().title(title).pages(1).writer(writer));
  }

  private List<Novel> found(Condition<Novel> condition) {
    return listed(Novel_.objects(db).filter(condition));
  }

  private static List<Novel> listed(QuerySet<Novel> novels) {
    return novels.orderBy(Novel_.title().asc()).list();
  }

  private List<Novel> by(Writer writer) {
    return listed(Writer_.novels(db, writer).query());
  }

  private List<Writer> writers(Condition<Writer> condition) {
    return Writer_.objects(db).filter(condition).list();
  }

  /** DJ-M2O-01. */
  @Test
  void aKeyIsEnoughToReferTo() {
    Novel third =
        statements(
            1,
            () ->
                db.insert(Novel_.builder().title("Third").pages(1).writer(Writer_.ref(john.id()))));

    assertThat(statements(0, () -> third.writer().key())).isEqualTo(john.id());
    assertThat(statements(1, () -> third.writer().get())).isEqualTo(john);
  }

  /** DJ-M2O-02. */
  @Test
  void whatASetCreatesRefersToItsOwner() {
    Novel made = Writer_.novels(db, john).create(Novel_.builder().title("Made").pages(1));

    assertThat(statements(0, () -> made.writer().get())).isEqualTo(john);
    assertThat(by(john)).containsExactly(johns, made, test);
  }

  /** DJ-M2O-06. */
  @Test
  void whatRefersElsewhereNowIsInAnotherSet() {
    Novel moved = db.update(Novel_.builder(pauls).writer(john));

    assertThat(by(john)).containsExactly(johns, moved, test);
    assertThat(by(paul)).isEmpty();
  }

  /** DJ-M2O-12. */
  @Test
  void rowsAreFoundByWhatTheyReferTo() {
    assertThat(found(Novel_.writer().name().startsWith("John"))).containsExactly(johns, test);
    assertThat(Writer_.novels(db, john).query().filter(Novel_.title().startsWith("This")).list())
        .containsExactly(test);
    assertThat(Writer_.novels(db, john).count()).isEqualTo(2);
    assertThat(Writer_.novels(db, paul).count()).isEqualTo(1);
  }

  /** DJ-M2O-13. */
  @Test
  void conditionsOnOneRowShareAJoin() {
    Condition<Novel> both =
        Novel_.writer().name().startsWith("John").and(Novel_.writer().name().endsWith("Smith"));

    assertThat(statements(1, () -> found(both))).containsExactly(johns, test);
    assertThat(sql(() -> found(both)).get(0)).containsOnlyOnce("join").doesNotContain("left");
  }

  /** DJ-M2O-14. */
  @Test
  void aRowIsLookedForInAnyForm() {
    assertThat(found(Novel_.writer().eq(john))).containsExactly(johns, test);
    assertThat(found(Novel_.writer().eq(Writer_.ref(john.id())))).containsExactly(johns, test);
    assertThat(found(Novel_.writer().id().eq(john.id()))).containsExactly(johns, test);
    assertThat(sql(() -> found(Novel_.writer().id().eq(john.id()))).get(0))
        .isEqualTo(sql(() -> found(Novel_.writer().eq(john))).get(0))
        .doesNotContain("join");
  }

  /** DJ-M2O-16. */
  @Test
  void theOtherSideIsLookedForInAnyForm() {
    assertThat(writers(Writer_.novels().eq(test))).containsExactly(john);
    assertThat(writers(Writer_.novels().id().eq(test.id()))).containsExactly(john);
  }

  /** DJ-M2O-17: Django gives a row for each novel that is found, without distinct(). */
  @Test
  void aRowIsFoundOnceWhateverMatches() {
    novel("Third", john);
    QuerySet<Writer> found = Writer_.objects(db).filter(Writer_.novels().title().startsWith("Th"));

    assertThat(found.list()).containsExactly(john);
    assertThat(found.count()).isEqualTo(1);
    assertThat(found.distinct().list()).containsExactly(john);
    assertThat(found.distinct().count()).isEqualTo(1);
  }

  /** DJ-M2O-20. */
  @Test
  void valuesOfWhatTheyReferToAreDistinct() {
    QuerySet<Novel> novels = Novel_.objects(db).filter(Novel_.writer().eq(john));

    assertThat(novels.select(Novel_.writer().name()).list())
        .containsExactly("John Smith", "John Smith");
    assertThat(novels.select(Novel_.writer().name()).distinct().list())
        .containsExactly("John Smith");
  }

  /** DJ-M2O-21. */
  @Test
  void whatRefersToItGoesToo() {
    assertThat(db.delete(paul).count(Novel.class)).isEqualTo(1);

    assertThat(listed(Novel_.objects(db))).containsExactly(johns, test);
  }

  /** DJ-M2O-23; how many there are is not counted here. */
  @Test
  void oneThatIsSeveralIsRefused() {
    assertThatThrownBy(() -> Novel_.objects(db).get(Novel_.writer().id().eq(john.id())))
        .isInstanceOf(MultipleEntitiesException.class)
        .hasMessageStartingWith("There is more than one Novel where one was asked for.");
  }

  /** DJ-M2O-24. */
  @Test
  void getOrCreateByAKey() {
    Created<Novel> made =
        Novel_.objects(db)
            .getOrCreate(
                Novel_.builder().title("New").writer(Writer_.ref(john.id())),
                Novel_.builder().pages(9));

    assertThat(made.created()).isTrue();
    assertThat(by(john)).containsExactly(johns, made.entity(), test);
  }

  /** DJ-M2O-28. */
  @Test
  void whatIsNotSavedIsNotReferredTo() {
    Writer nobody = Writer_.builder().name("Nobody").build();

    assertThat(
            sql(
                () ->
                    assertThatThrownBy(() -> novel("x", nobody))
                        .isInstanceOf(UnsavedEntityException.class)
                        .hasMessageStartingWith("Novel.writer holds a Writer that is not saved.")))
        .isEmpty();
  }

  /** DJ-M2O-33. */
  @Test
  void aLargeKeyIsReferredTo() {
    extra(Trunk.class, Branch.class).create();
    Trunk trunk = db.insert(new Trunk(1L << 33, One.none(), One.none()));
    db.insert(new Branch(1L, One.of(trunk), One.none(), One.none()));
    db.insert(new Branch(2L, Trunk_.ref(1L << 33), One.none(), One.none()));

    assertThat(Trunk_.branches(db, trunk).count()).isEqualTo(2);
    assertThat(Branch_.get(db, 2L).trunk().get()).isEqualTo(trunk);
  }

  /** DJ-M2O-34: two ways to one table are two joins. */
  @Test
  void twoRelationsToOneEntity() {
    dev.kindred.it.press.Writer first = editedBy("First");
    dev.kindred.it.press.Writer second = editedBy("Second");
    article("both", first, second);
    article("turned", second, first);
    article("first", first, first);

    QuerySet<Article> found =
        Article_.objects(db)
            .filter(
                Article_.author().editor().name().in("First"),
                Article_.secondAuthor().editor().name().in("Second"));

    assertThat(found.select(Article_.headline()).list()).containsExactly("both");
  }

  private dev.kindred.it.press.Writer editedBy(String name) {
    dev.kindred.it.press.Writer editor =
        db.insert(dev.kindred.it.press.Writer_.builder().name(name).noEditor());
    return db.insert(dev.kindred.it.press.Writer_.builder().name("by " + name).editor(editor));
  }

  private void article(
      String headline, dev.kindred.it.press.Writer author, dev.kindred.it.press.Writer other) {
    db.insert(
        Article_.builder()
            .headline(headline)
            .published(LocalDateTime.of(2005, 7, 27, 0, 0))
            .author(author)
            .secondAuthor(other));
  }

  /** DJ-M2O-38: in Django the set forgets what it had read; here only the accessor reads again. */
  @Test
  void aSetThatWasReadKeepsWhatItRead() {
    Writer read = Writer_.objects(db).fetch(Writer_.novels()).get(Writer_.id().eq(paul.id()));
    assertThat(statements(0, () -> read.novels().list())).containsExactly(pauls);

    Novel goa = Writer_.novels(db, read).create(Novel_.builder().title("Goa").pages(1));

    assertThat(read.novels().list()).containsExactly(pauls);
    assertThat(by(read)).containsExactly(goa, pauls);
    assertThat(listed(Writer_.novels(db, db.refresh(read)).query())).containsExactly(goa, pauls);
    assertThat(db.refresh(read).novels().list()).containsExactlyInAnyOrder(goa, pauls);
  }

  /** DJ-M2O-40. */
  @Test
  void anotherKeyLeadsToAnotherRow() {
    Novel read = Novel_.get(db, test.id());
    assertThat(read.writer().get()).isEqualTo(john);

    Novel moved = db.save(Novel_.builder(read).writer(Writer_.ref(paul.id())).build());

    assertThat(moved.writer().get()).isEqualTo(paul);
    assertThat(read.writer().get()).isEqualTo(john);
  }
}
