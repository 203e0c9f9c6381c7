package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.DetachableSet;
import dev.kindred.QuerySet;
import dev.kindred.error.EntityNotFoundException;
import dev.kindred.it.model.Category;
import dev.kindred.it.model.Category_;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A relation of an entity to itself, which may be empty. */
class SelfReferenceTest extends DatabaseTest {

  private Category media;
  private Category books;
  private Category music;
  private Category novels;

  @BeforeEach
  void aTreeOfCategories() {
    media = db.insert(Category.named("media", One.none()));
    books = db.insert(Category.named("books", One.of(media)));
    music = db.insert(Category.named("music", One.of(media)));
    novels = db.insert(Category.named("novels", One.of(books)));
  }

  private DetachableSet<Category> children(Category category) {
    return Category_.children(db, category);
  }

  private static List<String> names(QuerySet<Category> found) {
    return found.orderBy(Category_.name().asc()).list().stream().map(Category::name).toList();
  }

  private List<String> names(DetachableSet<Category> set) {
    return names(set.query());
  }

  @Test
  void parentsAndChildrenAreReadFromEitherSide() {
    assertThat(Category_.get(db, novels.id()).parent().get().parent().get().name())
        .isEqualTo("media");
    assertThat(Category_.get(db, media.id()).children().list())
        .extracting(Category::name)
        .containsExactlyInAnyOrder("books", "music");
    assertThat(names(children(media))).containsExactly("books", "music");
    assertThat(Category_.get(db, media.id()).parent().isPresent()).isFalse();
  }

  @Test
  void lookupsGoUpAndDownTheTree() {
    QuerySet<Category> all = Category_.objects(db);

    assertThat(names(all.filter(Category_.parent().eq(media)))).containsExactly("books", "music");
    assertThat(names(all.filter(Category_.parent().parent().name().eq("media"))))
        .containsExactly("novels");
    assertThat(names(all.filter(Category_.children().name().eq("music")))).containsExactly("media");
    assertThat(names(all.filter(Category_.children().children().eq(novels))))
        .containsExactly("media");
    assertThat(names(all.filter(Category_.parent().children().name().eq("music"))))
        .containsExactly("books", "music");
  }

  @Test
  void isNullIsMetWhereThePathLeadsNowhere() {
    QuerySet<Category> all = Category_.objects(db);

    assertThat(names(all.filter(Category_.parent().isNull()))).containsExactly("media");
    assertThat(names(all.filter(Category_.parent().isNotNull())))
        .containsExactly("books", "music", "novels");
    assertThat(names(all.filter(Category_.parent().name().isNull()))).containsExactly("media");
    assertThat(names(all.filter(Category_.parent().parent().isNull())))
        .containsExactly("books", "media", "music");
    assertThat(names(all.filter(Category_.children().isNull()))).containsExactly("music", "novels");
    assertThat(names(all.filter(Category_.children().isEmpty())))
        .containsExactly("music", "novels");
  }

  @Test
  void whatHasNoParentIsAmongTheExcluded() {
    assertThat(names(Category_.objects(db).exclude(Category_.parent().name().eq("media"))))
        .containsExactly("media", "novels");
    assertThat(names(Category_.objects(db).filter(Category_.parent().ne(media))))
        .containsExactly("media", "novels");
  }

  @Test
  void removingAChildLeavesItWithoutParent() {
    children(media).remove(music);

    assertThat(names(children(media))).containsExactly("books");
    assertThat(Category_.get(db, music.id()).parent().isPresent()).isFalse();
  }

  @Test
  void removingWhatIsNoChildIsRefused() {
    assertThatThrownBy(() -> children(media).remove(List.of(books, novels)))
        .isInstanceOf(EntityNotFoundException.class)
        .hasMessage(
            "Of 2 Category rows to change only 1 are there and among those of the Category."
                + " Nothing was changed.");
    assertThat(names(children(media))).containsExactly("books", "music");
  }

  @Test
  void addMovesAndSetReplaces() {
    children(media).add(novels);
    assertThat(names(children(media))).containsExactly("books", "music", "novels");
    assertThat(children(books).exists()).isFalse();

    children(media).set(music);
    assertThat(names(children(media))).containsExactly("music");
    assertThat(names(Category_.objects(db).filter(Category_.parent().isNull())))
        .containsExactly("books", "media", "novels");

    children(media).clear();
    assertThat(children(media).exists()).isFalse();
    assertThat(Category_.objects(db).count()).isEqualTo(4);
  }

  @Test
  void createMakesAChild() {
    Category jazz = children(music).create(Category_.builder().name("jazz"));

    assertThat(jazz.parent().get()).isSameAs(music);
    assertThat(names(children(music))).containsExactly("jazz");
  }

  @Test
  void aParentIsLeftByName() {
    Category root = db.update(Category_.builder(novels).noParent());

    assertThat(root.parent().isPresent()).isFalse();
    assertThat(Category_.get(db, novels.id()).parent().key()).isNull();
  }

  @Test
  void deletingAParentLeavesItsChildrenWithoutOne() {
    assertThat(db.delete(media)).hasToString("1 = 1 Category");

    assertThat(names(Category_.objects(db).filter(Category_.parent().isNull())))
        .containsExactly("books", "music");
    assertThat(names(children(books))).containsExactly("novels");
  }
}
