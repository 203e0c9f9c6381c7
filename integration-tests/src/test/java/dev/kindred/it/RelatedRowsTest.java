package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.model.Friend;
import dev.kindred.it.model.Friend_;
import dev.kindred.it.press.Creator;
import dev.kindred.it.press.Creator_;
import dev.kindred.it.press.Note_;
import dev.kindred.it.press.Piece_;
import dev.kindred.it.press.Tag;
import dev.kindred.it.press.Tag_;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.Selection;
import dev.kindred.model.Many;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is asked of rows at the end of a to-many path: any, none, all, those that .., how many. */
class RelatedRowsTest extends PressFixture {

  private static final List<String> CREATORS = List.of("a1", "a2", "a3", "a4");
  private static final List<String> TAGS = List.of("t1", "t2", "t3", "t4", "t5");

  private static Arguments of(Condition<?> condition, String... expected) {
    return Arguments.of(condition, List.of(expected));
  }

  static Stream<Arguments> ofCreators() {
    return Stream.of(
        of(Creator_.pieces().any(piece -> piece.name().eq("two")), "a2"),
        of(Creator_.pieces().any(Piece_.name().eq("two")), "a2"),
        of(Creator_.pieces().none(piece -> piece.name().eq("two")), "a1", "a3", "a4"),
        of(Creator_.pieces().none(Piece_.name().eq("two")), "a1", "a3", "a4"),
        of(Creator_.pieces().all(piece -> piece.name().startsWith("t")), "a2", "a3"),
        of(Creator_.pieces().all(Piece_.name().startsWith("t")), "a2", "a3"),
        of(Creator_.pieces().all(Piece_.modified().isNull()), "a2", "a3", "a4"),
        of(Creator_.pieces().exists(), "a1", "a2", "a4"),
        of(Creator_.pieces().isEmpty(), "a3"),
        of(Creator_.pieces().count().eq(2), "a2"),
        of(Creator_.pieces().count().eq(0), "a3"),
        of(Creator_.pieces().count().le(1), "a1", "a3", "a4"),
        // not() is plain inside: there is a piece that is not called two
        of(Creator_.pieces().any(piece -> piece.name().eq("two").not()), "a1", "a2", "a4"),
        of(Creator_.pieces().any(Piece_.name().ne("two")), "a1", "a2", "a4"),
        of(Creator_.pieces().name().ne("two"), "a1", "a3", "a4"),
        of(
            Creator_.pieces().any(p -> p.name().startsWith("t").and(p.name().endsWith("o").not())),
            "a2"),
        of(Creator_.pieces().any(p -> p.modified().eq(TIME).not()), "a2", "a4"),
        // compared with the root
        of(
            Creator_.reports()
                .any(report -> report.name().substring(2).eq(Creator_.name().substring(2))),
            "a1"),
        of(Creator_.pieces().any(p -> p.creator().num().eq(Creator_.num())), "a1", "a2", "a4"),
        of(Creator_.pieces().any(p -> p.creator().eq(Creator_.self())), "a1", "a2", "a4"),
        of(Creator_.pieces().any(p -> p.note().eq(Creator_.extra().note()))),
        of(
            Creator_.pieces().any(p -> p.note().text().gt(Creator_.extra().note().text())),
            "a1",
            "a2",
            "a4"),
        // two hops: one piece with one tag of its own
        of(Creator_.pieces().tags().any(tag -> tag.name().eq("t1")), "a1", "a2"),
        of(Creator_.pieces().any(p -> p.tags().any(tag -> tag.name().eq("t1"))), "a1", "a2"),
        of(Creator_.pieces().any(Piece_.tags().name().eq("t1")), "a1", "a2"),
        of(Creator_.pieces().any(Piece_.tags().none(Tag_.name().eq("t1"))), "a2", "a4"),
        of(Creator_.pieces().any(p -> p.tags().isEmpty()), "a2"),
        of(Creator_.pieces().all(p -> p.tags().exists()), "a1", "a3", "a4"),
        of(Creator_.pieces().any(p -> p.tags().count().eq(2)), "a1", "a2"),
        of(Creator_.pieces().any(p -> p.tags().any(t -> t.name().eq("t1")).not()), "a2", "a4"),
        of(
            Creator_.pieces()
                .any(p -> p.tags().any(t -> t.name().eq("t1").and(p.name().eq("two")))),
            "a2"),
        of(
            Creator_.pieces()
                .any(p -> p.tags().any(t -> t.name().concat(Creator_.name()).eq("t1a2"))),
            "a2"),
        of(Creator_.pieces().tags().count().eq(2), "a1", "a2"),
        of(Creator_.pieces().tags().isEmpty(), "a3"),
        // those that ..
        of(Creator_.pieces().where(p -> p.name().startsWith("th")).exists(), "a2"),
        of(Creator_.pieces().where(p -> p.name().startsWith("th")).isEmpty(), "a1", "a3", "a4"),
        of(Creator_.pieces().where(p -> p.name().startsWith("t")).count().eq(2), "a2"),
        of(Creator_.pieces().where(p -> p.tags().exists()).count().eq(1), "a1", "a2", "a4"),
        of(Creator_.pieces().where(p -> p.name().startsWith("t")).name().endsWith("o"), "a2"),
        of(Creator_.pieces().where(p -> p.name().startsWith("t")).name().eq("one")),
        of(Creator_.pieces().where(p -> p.name().eq("three")).tags().name().eq("t1")),
        of(Creator_.pieces().where(p -> p.name().eq("two")).tags().name().eq("t1"), "a2"),
        of(
            Creator_.pieces().where(p -> p.name().eq("two")).any(p -> p.tags().name().eq("t3")),
            "a2"),
        of(
            Creator_.pieces().where(p -> p.name().startsWith("t")).all(p -> p.name().eq("two")),
            "a1",
            "a3",
            "a4"),
        of(
            Creator_.pieces()
                .where(p -> p.name().startsWith("t"))
                .where(p -> p.name().endsWith("o"))
                .count()
                .eq(1),
            "a2"),
        of(Creator_.pieces().where(p -> p.name().eq("two")).name().isNull(), "a1", "a3", "a4"),
        of(Creator_.pieces().where(p -> p.name().eq("two").not()).count().eq(1), "a1", "a2", "a4"),
        of(
            Creator_.pieces().where(p -> p.note().text().gt(Creator_.name())).exists(),
            "a1",
            "a2",
            "a4"),
        // each where is asked by itself: a piece with two tags
        of(
            Creator_.pieces()
                .where(p -> p.tags().name().eq("t1"))
                .where(p -> p.tags().name().eq("t3"))
                .exists(),
            "a2"),
        of(
            Creator_.pieces()
                .where(p -> Creator_.pieces().name().eq("two"))
                .tags()
                .where(tag -> Creator_.pieces().name().eq("three"))
                .count()
                .eq(2),
            "a2"),
        // .. and of all rows of the path, not of those that are counted
        of(
            Creator_.pieces()
                .creator()
                .pieces()
                .where(p -> Creator_.pieces().tags().all(tag -> tag.name().eq("none")))
                .count()
                .eq(0),
            "a1",
            "a2",
            "a3",
            "a4"),
        // a row that is named where another one is meant
        of(
            Creator_.pieces()
                .tags()
                .where(
                    Tag_.pieces()
                        .where(p -> p.tags().where(t -> p.note().eq(p.note())).name().eq("t3"))
                        .name()
                        .max()
                        .eq("two"))
                .name()
                .max()
                .eq("t3"),
            "a2"),
        // asked in other rows of the same path: the row outside stays what it is
        of(
            Creator_.pieces()
                .where(p -> Creator_.pieces().tags().any(tag -> p.name().eq("three")))
                .count()
                .eq(1),
            "a2"),
        of(
            Creator_.pieces()
                .where(p -> Creator_.pieces().tags().where(tag -> p.name().eq("three")).exists())
                .count()
                .eq(1),
            "a2"),
        of(
            Creator_.pieces()
                .where(
                    p ->
                        Creator_.pieces()
                            .tags()
                            .where(tag -> p.name().eq("three").and(tag.name().gt("t1")))
                            .count()
                            .eq(1))
                .name()
                .endsWith("e"),
            "a2"),
        of(
            Creator_.pieces()
                .where(
                    p ->
                        Creator_.pieces()
                            .any(
                                other ->
                                    Creator_.pieces().tags().any(tag -> p.name().gt(other.name()))))
                .count()
                .eq(1),
            "a2"));
  }

  @ParameterizedTest
  @MethodSource("ofCreators")
  void creatorsAreFoundByTheirPieces(Condition<Creator> condition, List<String> expected) {
    assertThat(creators(condition)).isEqualTo(expected);
    assertThat(creators(condition.not()))
        .isEqualTo(CREATORS.stream().filter(each -> !expected.contains(each)).toList());
    assertThat(Creator_.objects(db).exclude(condition).count()).isEqualTo(4 - expected.size());
    assertThat(creators(condition.and(Creator_.num().gt(0)))).isEqualTo(expected);
    assertThat(creators(condition.or(Condition.any()))).isEqualTo(expected);
  }

  static Stream<Arguments> ofTags() {
    return Stream.of(
        of(Tag_.children().any(child -> child.name().eq("t4")), "t3"),
        of(Tag_.children().any(child -> child.children().exists()), "t1"),
        of(Tag_.children().any(Tag_.children().any(Tag_.name().eq("t5"))), "t1"),
        of(Tag_.children().any(child -> child.parent().eq(Tag_.self())), "t1", "t3"),
        of(Tag_.children().any(c -> c.name().gt(Tag_.name())), "t1", "t3"),
        of(
            Tag_.children().any(c -> c.children().any(g -> g.parent().parent().eq(Tag_.self()))),
            "t1"),
        of(Tag_.children().all(c -> c.children().isEmpty()), "t2", "t3", "t4", "t5"),
        of(Tag_.children().children().any(g -> g.name().eq("t4")), "t1"),
        of(Tag_.children().children().count().eq(2), "t1"),
        of(Tag_.parent().children().any(sibling -> sibling.name().eq("t5")), "t4", "t5"),
        of(Tag_.parent().children().count().eq(2), "t2", "t3", "t4", "t5"),
        // somebody's sibling: another child of the same parent
        of(Tag_.parent().children().any(s -> s.name().gt(Tag_.name())), "t2", "t4"),
        of(Tag_.parent().parent().children().exists(), "t4", "t5"),
        of(Tag_.parent().children().isEmpty(), "t1"),
        of(Tag_.pieces().any(p -> p.creator().name().eq("a2")), "t1", "t3"),
        of(Tag_.pieces().any(p -> p.tags().any(t -> t.eq(Tag_.self()).not())), "t1", "t2", "t3"),
        of(Tag_.pieces().count().eq(2), "t1"),
        // t1 has a piece with a cover, and one without
        of(Tag_.pieces().cover().isNotNull(), "t1", "t3", "t4"),
        of(Tag_.pieces().cover().isNotNull().not(), "t2", "t5"),
        of(Tag_.pieces().cover().isNull(), "t1", "t2", "t5"),
        of(Tag_.pieces().cover().isNull().not(), "t3", "t4"),
        of(Tag_.pieces().any(p -> p.cover().isNotNull()), "t1", "t3", "t4"),
        of(Tag_.pieces().any(p -> p.cover().isNull()), "t1", "t2"),
        of(Tag_.pieces().any(p -> p.cover().title().eq("first")), "t4"),
        of(Tag_.pieces().all(p -> p.cover().title().isNotNull()), "t3", "t4", "t5"),
        of(Tag_.remarks().notes().any(n -> n.misc().eq("foo")), "t1", "t4"),
        of(Tag_.remarks().any(r -> r.notes().all(n -> n.misc().eq("foo"))), "t1"),
        of(Tag_.remarks().notes().any(Note_.text().eq("n2")), "t4"));
  }

  @ParameterizedTest
  @MethodSource("ofTags")
  void tagsAreFoundByWhatIsAroundThem(Condition<Tag> condition, List<String> expected) {
    assertThat(tags(condition)).isEqualTo(expected);
    assertThat(tags(condition.not()))
        .isEqualTo(TAGS.stream().filter(each -> !expected.contains(each)).toList());
  }

  @Test
  void rowsAreOrderedByHowManyAreRelated() {
    assertThat(
            Creator_.objects(db)
                .orderBy(Creator_.pieces().count().desc(), Creator_.name().asc())
                .select(Creator_.name())
                .list())
        .containsExactly("a2", "a1", "a4", "a3");
    assertThat(
            Creator_.objects(db)
                .orderBy(
                    Creator_.pieces().where(p -> p.tags().exists()).count().asc(),
                    Creator_.pieces().count().desc(),
                    Creator_.name().desc())
                .select(Creator_.name())
                .list())
        .containsExactly("a3", "a2", "a4", "a1");
    assertThat(
            Tag_.objects(db)
                .orderBy(Tag_.children().any(c -> c.children().exists()).desc(), Tag_.name().desc())
                .select(Tag_.name())
                .list())
        .containsExactly("t1", "t5", "t4", "t3", "t2");
  }

  /** Asked in other rows of the same path, and in none of them. */
  @Test
  void listsAreOfTheRowsThatWhereNames() {
    assertThat(
            lists(
                Creator_.pieces()
                    .where(p -> Creator_.pieces().tags().any(tag -> p.name().eq("three")))
                    .select(Piece_.name())))
        .containsExactly(List.of(), List.of("three"), List.of(), List.of());
    assertThat(
            lists(
                Creator_.pieces()
                    .where(p -> Creator_.pieces().all(other -> p.name().le(other.name())))
                    .select(Piece_.name())))
        .containsExactly(List.of("one"), List.of("three"), List.of(), List.of("four"));
    assertThat(
            lists(
                Creator_.pieces()
                    .where(p -> p.tags().name().eq("t1"))
                    .where(p -> p.tags().name().eq("t3"))
                    .select(Piece_.name())))
        .containsExactly(List.of(), List.of("two"), List.of(), List.of());
    assertThat(
            lists(
                Creator_.pieces()
                    .where(p -> Creator_.pieces().name().eq("two"))
                    .where(p -> Creator_.pieces().name().eq("three"))
                    .select(Piece_.name())))
        .extracting(List::size)
        .containsExactly(0, 2, 0, 0);
  }

  /** The key is the same expression where it is selected, whatever it is made of. */
  @Test
  void rowsAreGroupedByHowManyAreRelated() {
    Expression<Creator, Long> tagged =
        Creator_.pieces().where(p -> p.tags().where(tag -> tag.name().eq("t1")).exists()).count();

    assertThat(
            Creator_.objects(db)
                .groupBy(tagged)
                .orderBy(tagged.asc())
                .select((key, count) -> key + ": " + count, tagged, Creator_.id().count())
                .list())
        .containsExactly("0: 2", "1: 2");
  }

  private List<List<String>> lists(Selection<Creator, List<String>> selection) {
    return Creator_.objects(db).orderBy(Creator_.name().asc()).select(selection).list();
  }

  @Test
  void symmetricalFriendsAreRelatedRowsToo() {
    Friend ann = db.insert(new Friend(null, "Ann", Many.none()));
    Friend joe = db.insert(new Friend(null, "Joe", Many.none()));
    Friend kim = db.insert(new Friend(null, "Kim", Many.none()));
    Friend_.friends(db, ann).add(joe, kim);

    assertThat(friends(Friend_.friends().any(f -> f.name().lt(Friend_.name()))))
        .containsExactly("Joe", "Kim");
    assertThat(friends(Friend_.friends().all(f -> f.friends().count().eq(1))))
        .containsExactly("Ann");
    assertThat(
            friends(Friend_.friends().any(f -> f.friends().any(g -> g.eq(Friend_.self()).not()))))
        .containsExactly("Joe", "Kim");
    assertThat(friends(Friend_.friends().count().eq(2))).containsExactly("Ann");
  }

  private List<String> friends(Condition<Friend> condition) {
    return Friend_.objects(db)
        .filter(condition)
        .orderBy(Friend_.name().asc())
        .select(Friend_.name())
        .list();
  }
}
