package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.UniqueViolationException;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.model.Album;
import dev.kindred.it.model.Album_;
import dev.kindred.it.model.Artist;
import dev.kindred.it.model.Country;
import dev.kindred.it.model.Country_;
import dev.kindred.it.model.Folder;
import dev.kindred.it.model.Folder_;
import dev.kindred.it.model.Topping;
import dev.kindred.it.model.Topping_;
import dev.kindred.it.shop.Novel;
import dev.kindred.it.shop.Novel_;
import dev.kindred.it.shop.Publisher;
import dev.kindred.it.shop.Publisher_;
import dev.kindred.it.shop.Writer;
import dev.kindred.it.shop.Writer_;
import dev.kindred.model.One;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Django's cases of bulk_create and bulk_update; DJ-BULK is the case's number. */
class BulkCasesTest extends DatabaseTest {

  private static List<Topping> toppings(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Topping(null, "t" + i)).toList();
  }

  /** DJ-BULK-01, 02. */
  @Test
  void manyAreInsertedAtOnceAndKnowTheirKeys() {
    List<Topping> saved = statements(1, () -> db.insertAll(toppings(4)));

    assertThat(saved).extracting(Topping::name).containsExactly("t0", "t1", "t2", "t3");
    assertThat(saved).extracting(Topping::id).doesNotHaveDuplicates().doesNotContainNull();
    assertThat(Topping_.objects(db).orderBy(Topping_.name().asc()).list()).isEqualTo(saved);
    assertThat(statements(0, () -> db.insertAll(List.<Topping>of()))).isEmpty();
  }

  /** DJ-BULK-01: instances of a class are those that were given. */
  @Test
  void instancesAreTheSame() {
    List<Folder> given = List.of(new Folder("a", null), new Folder("b", null));

    List<Folder> saved = statements(1, () -> db.insertAll(given));

    assertThat(saved.get(0)).isSameAs(given.get(0));
    assertThat(saved.get(1)).isSameAs(given.get(1));
    assertThat(Folder_.objects(db).orderBy(Folder_.pk().asc()).select(Folder_.id()).list())
        .containsExactly(given.get(0).id(), given.get(1).id());
  }

  /** DJ-BULK-04: there is no batch size; statements have a few sizes, which databases cache. */
  @Test
  void sizesOfBatchesAreChosen() {
    List<Topping> all = toppings(155);
    assertThat(statements(1, () -> db.insertAll(all.subList(0, 60)))).hasSize(60);
    assertThat(statements(2, () -> db.insertAll(all.subList(60, 155)))).hasSize(95);
    assertThat(Topping_.objects(db).count()).isEqualTo(155);
  }

  /**
   * DJ-BULK-05: conflicts are not ignored, which would leave it open what is stored under which
   * key; upsertAll() writes over the rows that are there, and knows all keys.
   */
  @Test
  void conflictsAreErrorsOrUpdates() {
    db.insertAll(List.of(country("AA", "1"), country("BB", "2"), country("CC", "3")));
    List<Country> more = List.of(country("BB", "2"), country("CC", "x"), country("DD", "4"));

    assertThatThrownBy(() -> db.insertAll(more)).isInstanceOf(UniqueViolationException.class);
    assertThat(Country_.objects(db).count()).isEqualTo(3);

    List<Country> saved = Country_.objects(db).upsertAll(more, Country_.code());
    assertThat(Country_.objects(db).orderBy(Country_.code().asc()).offset(1).list())
        .isEqualTo(saved);
    assertThat(saved).extracting(Country::name).containsExactly("2", "x", "4");
  }

  private static Country country(String code, String name) {
    return new Country(null, code, name);
  }

  /** DJ-BULK-06. */
  @Test
  void aParentThatWasSavedMeanwhileIsReferredTo() {
    Folder parent = new Folder("parent", null);
    Folder child = new Folder("child", parent);

    db.insert(parent);
    db.insertAll(List.of(child));

    assertThat(Folder_.objects(db).get(Folder_.within().eq(parent)).id()).isEqualTo(child.id());
  }

  /** DJ-BULK-07. */
  @Test
  void aParentThatIsNotSavedIsRefused() {
    Album album = new Album(null, "One", One.of(new Artist(null, "Nobody")));

    assertThat(
            sql(
                () ->
                    assertThatThrownBy(() -> db.insertAll(List.of(album)))
                        .isInstanceOf(UnsavedEntityException.class)
                        .hasMessageStartingWith("Album.artist holds an Artist that is not saved.")))
        .isEmpty();
    assertThat(Album_.objects(db).count()).isZero();
  }

  /** DJ-BULK-14. */
  @Test
  void relationsOfManyAreSetInOneStatement() {
    Writer writer = db.insert(Writer_.builder().name("Ann"));
    Publisher publisher = db.insert(Publisher_.builder().name("Virago"));
    List<Novel> novels = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      novels.add(Novel_.builder().title("n" + i).pages(i).writer(writer).build());
    }
    List<Novel> saved = db.insertAll(novels);

    List<Novel> published =
        saved.stream().map(each -> Novel_.builder(each).publisher(publisher).build()).toList();
    assertThat(statements(1, () -> db.updateAll(published))).hasSize(10);
    assertThat(published()).isEqualTo(10);

    List<Novel> halved = new ArrayList<>(published.subList(0, 5));
    saved.stream()
        .skip(5)
        .map(each -> Novel_.builder(each).noPublisher().build())
        .forEach(halved::add);
    assertThat(statements(1, () -> db.updateAll(halved))).hasSize(10);
    assertThat(published()).isEqualTo(5);
    assertThat(
            Novel_.objects(db)
                .filter(Novel_.publisher().isNull())
                .orderBy(Novel_.pages().asc())
                .select(Novel_.pages())
                .list())
        .containsExactly(5, 6, 7, 8, 9);
  }

  private long published() {
    return Novel_.objects(db).filter(Novel_.publisher().isNotNull()).count();
  }

  /** DJ-BULK-17. */
  @Test
  void theKeyIsNoAttributeToUpdate() {
    Topping ham = db.insert(new Topping(null, "ham"));

    assertThat(
            sql(
                () -> {
                  assertThatThrownBy(() -> db.update(ham, Topping_.name(), Topping_.id()))
                      .isInstanceOf(IllegalArgumentException.class)
                      .hasMessage(
                          "Topping.id is the key: an update can't change it. Save the entity under"
                              + " its new key instead.");
                  assertThatThrownBy(() -> db.updateAll(List.of(ham, new Topping(null, "corn"))))
                      .isInstanceOf(UnsavedEntityException.class);
                }))
        .isEmpty();
  }
}
