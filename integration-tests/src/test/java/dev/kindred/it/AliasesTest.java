package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.extra.Page;
import dev.kindred.it.extra.PageExcluded;
import dev.kindred.it.extra.PageExcluded_;
import dev.kindred.it.extra.PageGiven;
import dev.kindred.it.extra.PageGiven_;
import dev.kindred.it.extra.PageLine;
import dev.kindred.it.extra.PageLine_;
import dev.kindred.it.extra.PageMark;
import dev.kindred.it.extra.PageMark_;
import dev.kindred.it.extra.PageNote;
import dev.kindred.it.extra.PageNote_;
import dev.kindred.it.extra.PageResult;
import dev.kindred.it.extra.PageResult_;
import dev.kindred.it.extra.PageStranger;
import dev.kindred.it.extra.PageStrangerTable;
import dev.kindred.it.extra.PageTable;
import dev.kindred.it.extra.PageTopic;
import dev.kindred.it.extra.Page_;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Selection;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No table is taken for an alias, and no alias for a table, whatever tables are called. */
class AliasesTest extends DatabaseTest {

  private static final Pattern ALIAS =
      Pattern.compile("(?:from|join) \\S+ (?:as )?(page_\\w+)", Pattern.CASE_INSENSITIVE);

  private Page root;

  @BeforeEach
  void pagesBelowOthers() {
    extra(
            Page.class,
            PageTopic.class,
            PageNote.class,
            PageMark.class,
            PageStranger.class,
            PageResult.class,
            PageGiven.class,
            PageExcluded.class,
            PageLine.class)
        .create();
    root = page("root", One.none());
    Page a = page("a", One.of(root));
    Page b = page("b", One.of(root));
    Page c = page("c", One.of(a));
    db.insert(new PageNote(null, "of a", One.of(a)));
    db.insert(new PageNote(null, "of c", One.of(c)));
    db.insert(new PageMark(null, "of b", One.of(b)));
    PageTopic topic = db.insert(new PageTopic(null, "x"));
    Page_.topics(db, c).add(topic);
  }

  private Page page(String title, One<Page> up) {
    return db.insert(new Page(null, title, up, Many.none()));
  }

  private List<String> pages(Condition<Page> condition) {
    QuerySet<Page> pages = Page_.objects(db).filter(condition).orderBy(Page_.title().asc());
    assertThat(ALIAS.matcher(pages.sql()).results().map(AliasesTest::alias))
        .as(pages.sql())
        .doesNotHaveDuplicates()
        .doesNotContain("page_2", "page_3", "page_4");
    return pages.select(Page_.title()).list();
  }

  private static String alias(MatchResult match) {
    return match.group(1).toLowerCase(Locale.ROOT);
  }

  @Test
  void aTableIsNotTakenForAnAlias() {
    assertThat(pages(Page_.below().notes().text().eq("of a"))).containsExactly("root");
    assertThat(pages(Page_.below().below().notes().text().eq("of c"))).containsExactly("root");
    assertThat(pages(Page_.below().marks().text().eq("of b"))).containsExactly("root");
    assertThat(pages(Page_.up().up().below().marks().isNotNull())).containsExactly("c");
    assertThat(pages(Page_.below().topics().name().eq("x"))).containsExactly("a");
    assertThat(pages(Page_.below().notes().isNull())).containsExactly("b", "c", "root");
  }

  @Test
  void noRowThatIsUsedBeforeIsTakenForAnother() {
    assertThat(
            PageNote_.objects(db).filter(PageNote_.page().below().notes().text().eq("of c")).list())
        .extracting(PageNote::text)
        .containsExactly("of a");
    assertThat(
            PageMark_.objects(db)
                .filter(PageMark_.page().up().below().below().notes().text().eq("of c"))
                .list())
        .extracting(PageMark::text)
        .containsExactly("of b");
  }

  @Test
  void aggregatesUpdatesAndDeletesReadTheTablesThatAreMeant() {
    assertThat(
            Page_.objects(db)
                .orderBy(Page_.title().asc())
                .select(
                    Selection.of(
                        (Long below, Long notes) -> below + " " + notes,
                        Page_.below().count(),
                        Page_.below().notes().count()))
                .list())
        .containsExactly("1 1", "0 0", "0 0", "2 1");
    assertThat(
            Page_.objects(db)
                .filter(Page_.below().notes().text().eq("of c"))
                .update(Page_.title().set("above c")))
        .isEqualTo(1);
    assertThat(Page_.objects(db).filter(Page_.below().notes().exists()).delete().total())
        .as("two pages, and the note of one")
        .isEqualTo(3);
  }

  /** The path has five uses of the table, and more that are not called like others. */
  @Test
  void aTableOfJooqsIsNotTakenForAnAlias() {
    db.insert(new PageStranger(null, "c"));
    PageStrangerTable stranger = PageStrangerTable.PAGE_STRANGER;
    Condition<Page> known =
        Condition.of(
            DSL.exists(
                DSL.selectOne().from(stranger).where(stranger.TITLE.eq(PageTable.PAGE.TITLE))));

    assertThat(pages(Page_.up().up().title().eq("root").and(known))).containsExactly("c");
    assertThat(
            Page_.objects(db)
                .filter(Page_.up().up().up().isNull().and(Page_.up().up().title().eq("root")))
                .filter(known)
                .sql())
        .doesNotContain("page page_5", "page as page_5");
  }

  @Test
  void aTableIsNotTakenForTheResultsOfAQuery() {
    PageResult result = db.insert(new PageResult(null, null, "a"));
    db.insert(new PageResult(null, 7L, "b"));

    assertThat(
            PageResult_.objects(db)
                .filter(PageResult_.c1().notIn(PageResult_.objects(db).select(PageResult_.c1())))
                .list())
        .containsExactly(result);
    assertThat(
            PageResult_.objects(db)
                .orderBy(PageResult_.c1().asc())
                .select(PageResult_.c1().orElse(0L))
                .list())
        .containsExactly(7L, 0L);
    assertThat(PageResult_.objects(db).select(PageResult_.name()).distinct().count()).isEqualTo(2);
  }

  @Test
  void aTableIsNotTakenForTheNewRowsOfAnUpsert() {
    db.insert(new PageGiven(null, "a", 1));
    db.insert(new PageExcluded(null, "a", 1));
    PageGiven_.objects(db).upsertAll(List.of(new PageGiven(null, "a", 2)), PageGiven_.name());
    PageExcluded_.objects(db)
        .upsertAll(List.of(new PageExcluded(null, "a", 2)), PageExcluded_.name());

    assertThat(PageGiven_.objects(db).get().amount()).isEqualTo(2);
    assertThat(PageExcluded_.objects(db).get().amount()).isEqualTo(2);
  }

  @Test
  void anAliasIsQuotedWhereItsTableIs() {
    PageLine first = db.insert(new PageLine(null, "first", One.none()));
    db.insert(new PageLine(null, "second", One.of(first)));

    assertThat(
            PageLine_.objects(db)
                .filter(PageLine_.before().text().eq("first"))
                .select(PageLine_.text())
                .list())
        .containsExactly("second");
    assertThat(PageLine_.objects(db).filter(PageLine_.following().text().eq("second")).get())
        .isEqualTo(first);
  }
}
