package dev.kindred.it;

import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.kindred.Database;
import dev.kindred.DetachableSet;
import dev.kindred.QuerySet;
import dev.kindred.error.UnsavedEntityException;
import dev.kindred.it.journals.Article;
import dev.kindred.it.journals.Article_;
import dev.kindred.it.journals.Fan;
import dev.kindred.it.journals.Fan_;
import dev.kindred.it.journals.Publication;
import dev.kindred.it.journals.Publication_;
import dev.kindred.model.Many;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Django's cases of many-to-many relations. Two things differ on purpose: there is no default
 * order, and a filter repeats no row.
 */
class ManyToManyTest extends DatabaseTest {

  private Publication p1;
  private Publication p2;
  private Publication p3;
  private Publication p4;
  private Article a1;
  private Article a2;
  private Article a3;
  private Article a4;

  @BeforeEach
  void fourPublicationsAndFourArticles() {
    p1 = db.insert(new Publication(null, "The Python Journal"));
    p2 = db.insert(new Publication(null, "Science News"));
    p3 = db.insert(new Publication(null, "Science Weekly"));
    p4 = db.insert(new Publication(null, "Highlights for Children"));
    a1 = article("Django lets you build web apps easily");
    a2 = article("NASA uses Python");
    a3 = article("NASA finds intelligent life on Earth");
    a4 = article("Oxygen-free diet works wonders");
    publications(a1).add(p1);
    publications(a2).add(p1, p2, p3, p4);
    publications(a3).add(p2);
    publications(a4).add(p2);
  }

  private Article article(String headline) {
    return db.insert(new Article(null, headline, Many.none()));
  }

  private DetachableSet<Publication> publications(Article article) {
    return Article_.publications(db, article);
  }

  private DetachableSet<Article> articles(Publication publication) {
    return Publication_.articleSet(db, publication);
  }

  private static List<Publication> ordered(DetachableSet<Publication> publications) {
    return publications.query().orderBy(Publication_.title().asc()).list();
  }

  private static List<Long> keys(QuerySet<Article> articles) {
    return articles.orderBy(Article_.headline().asc()).select(Article_.pk()).list();
  }

  private static List<Long> keys(DetachableSet<Article> articles) {
    return keys(articles.query());
  }

  private static List<String> titles(QuerySet<Publication> publications) {
    return publications.orderBy(Publication_.title().asc()).select(Publication_.title()).list();
  }

  /** DJ-M2M-01. */
  @Test
  void anUnsavedArticleHasNoPublications() {
    Article unsaved = new Article(null, "New", Many.none());
    assertThatThrownBy(() -> publications(unsaved).list())
        .isInstanceOf(UnsavedEntityException.class);

    Article saved = db.save(unsaved);
    publications(saved).add(p1);
    assertThat(publications(saved).list()).containsExactly(p1);
  }

  /** DJ-M2M-02, 05, 08. What Django takes as keys is taken as entities here. */
  @Test
  void addAndSetAndRemoveFromBothSides() {
    Article a6 = article("ESA uses Python");
    publications(a6).add(p1, p2);
    publications(a6).add(p3);
    publications(a6).add(p3);
    assertThat(ordered(publications(a6))).containsExactly(p2, p3, p1);
    publications(a6).set(p2);
    assertThat(publications(a6).list()).containsExactly(p2);
    publications(a6).remove(p2);
    assertThat(publications(a6).list()).isEmpty();

    Article mars = article("NASA finds intelligent life on Mars");
    articles(p2).add(mars);
    assertThat(keys(articles(p2))).containsExactly(a3.id(), mars.id(), a2.id(), a4.id());
    assertThat(publications(mars).list()).containsExactly(p2);
  }

  /** DJ-M2M-11. */
  @Test
  void relatedSets() {
    assertThat(publications(a1).list()).containsExactly(p1);
    assertThat(ordered(publications(a2))).containsExactly(p4, p2, p3, p1);
    assertThat(keys(articles(p2))).containsExactly(a3.id(), a2.id(), a4.id());
    assertThat(keys(articles(p4))).containsExactly(a2.id());
  }

  /** DJ-M2M-12 to 16: no article is found twice, with or without distinct(). */
  @Test
  void articlesByTheirPublications() {
    QuerySet<Article> all = Article_.objects(db);
    assertThat(keys(all.filter(Article_.publications().eq(p1)))).containsExactly(a1.id(), a2.id());
    assertThat(keys(all.filter(Article_.publications().pk().eq(p1.id()))))
        .containsExactly(a1.id(), a2.id());
    QuerySet<Article> science = all.filter(Article_.publications().title().startsWith("Science"));
    assertThat(keys(science)).containsExactly(a3.id(), a2.id(), a4.id());
    assertThat(science.count()).isEqualTo(3);
    assertThat(science.distinct().count()).isEqualTo(3);
    assertThat(keys(all.filter(Article_.publications().in(p1, p2))))
        .containsExactly(a1.id(), a3.id(), a2.id(), a4.id());
    assertThat(keys(all.exclude(Article_.publications().eq(p2)))).containsExactly(a1.id());
  }

  /** DJ-M2M-17 to 19. */
  @Test
  void publicationsByTheirArticles() {
    QuerySet<Publication> all = Publication_.objects(db);
    assertThat(all.filter(Publication_.articleSet().eq(a1)).list()).containsExactly(p1);
    assertThat(all.filter(Publication_.articleSet().pk().eq(a1.id())).list()).containsExactly(p1);
    assertThat(titles(all.filter(Publication_.articleSet().headline().startsWith("NASA"))))
        .containsExactly(
            "Highlights for Children", "Science News", "Science Weekly", "The Python Journal");
    assertThat(titles(all.filter(Publication_.articleSet().in(a1, a2)))).hasSize(4);
  }

  /** DJ-M2M-20. */
  @Test
  void deletingAPublicationKeepsItsArticles() {
    db.delete(p1);

    assertThat(titles(Publication_.objects(db)))
        .containsExactly("Highlights for Children", "Science News", "Science Weekly");
    assertThat(publications(a1).list()).isEmpty();
    assertThat(Article_.objects(db).count()).isEqualTo(4);
  }

  /** DJ-M2M-22. */
  @Test
  void deletingSeveralPublications() {
    Publication_.objects(db).filter(Publication_.title().startsWith("Science")).delete();

    assertThat(titles(Publication_.objects(db)))
        .containsExactly("Highlights for Children", "The Python Journal");
    assertThat(keys(Article_.objects(db))).containsExactly(a1.id(), a3.id(), a2.id(), a4.id());
    assertThat(ordered(publications(a2))).containsExactly(p4, p1);
  }

  /** DJ-M2M-24. */
  @Test
  void setEndsWhatIsNotInIt() {
    articles(p2).set(a4, a3);
    assertThat(keys(articles(p2))).containsExactly(a3.id(), a4.id());

    publications(a4).set(p3);
    assertThat(publications(a4).list()).containsExactly(p3);
    assertThat(keys(articles(p2))).containsExactly(a3.id());
  }

  /** DJ-M2M-30: accessors read the database, a list that was read stays as it is. */
  @Test
  void whatWasReadBeforeStaysAsItWas() {
    Article read = Article_.get(db, a1.id());
    assertThat(read.publications()).hasSize(1);
    publications(read).add(p2);
    assertThat(read.publications()).hasSize(1);
    assertThat(publications(read).count()).isEqualTo(2);
    publications(read).remove(p1);
    assertThat(publications(read).list()).containsExactly(p2);
  }

  /** DJ-M2M-32 asks for no join; here the join table is asked in a condition on publications. */
  @Test
  void countAndExistsTakeOneStatement() {
    assertThat(statements(1, () -> publications(a2).count())).isEqualTo(4);
    assertThat(statements(1, () -> publications(a2).exists())).isTrue();
  }

  /** DJ-M2M-34. */
  @Test
  void whatWasFetchedIsCountedWithoutSql() {
    List<Article> read = Article_.objects(db).fetch(Article_.publications()).list();
    assertThat(
            statements(0, () -> read.stream().mapToInt(each -> each.publications().size()).sum()))
        .isEqualTo(7);
    assertThat(statements(0, () -> read.get(0).publications().isEmpty())).isFalse();
  }

  @Test
  void addTakesOneStatementToLockOneToLookAndOneToLink() {
    List<String> statements = sql(() -> publications(a1).add(p1, p2, p3, p4));

    assertThat(statements).hasSize(kind == SQLITE ? 2 : 3);
    assertThat(statements.get(0)).startsWith("select");
    assertThat(statements.get(statements.size() - 1)).endsWith("values (?, ?), (?, ?), (?, ?)");
    assertThat(publications(a1).count()).isEqualTo(4);
  }

  @Test
  void whoLinksTheSamePairPastKindredIsFoundByASecondAttempt() {
    assumeThat(kind).as("the others wait for whoever has locked the article").isEqualTo(POSTGRESQL);
    String pair =
        "insert into journals_article_publications values (" + a1.id() + ", " + p4.id() + ")";
    Database late = Database.of(before("insert into ", () -> db.dsl().execute(pair)));

    Article_.publications(late, a1).add(p3, p4);

    assertThat(ordered(publications(a1))).containsExactly(p4, p3, p1);
  }

  /** Something happens before the first statement that starts so. */
  private DataSource before(String start, Runnable happening) {
    AtomicBoolean happened = new AtomicBoolean();
    DataSource source = fresh().dataSource();
    return proxy(
        DataSource.class,
        (proxy, method, arguments) -> {
          Object result = method.invoke(source, arguments);
          return result instanceof Connection connection
              ? proxy(
                  Connection.class,
                  (inner, call, given) -> {
                    if (call.getName().equals("prepareStatement")
                        && given[0].toString().startsWith(start)
                        && happened.compareAndSet(false, true)) {
                      happening.run();
                    }
                    return call.invoke(connection, given);
                  })
              : result;
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Fan fan(String name) {
    return db.insert(new Fan(null, name, Many.none(), Many.none()));
  }

  private static List<String> names(DetachableSet<Fan> fans) {
    return fans.query().orderBy(Fan_.name().asc()).select(Fan_.name()).list();
  }

  /** DJ-M2MR-01, 03. */
  @Test
  void friendshipIsMutual() {
    Fan anne = fan("Anne");
    Fan bill = fan("Bill");
    Fan chuck = fan("Chuck");
    Fan david = fan("David");
    Fan_.friends(db, anne).add(bill, chuck);
    Fan_.friends(db, david).add(anne, chuck);

    assertThat(names(Fan_.friends(db, anne))).containsExactly("Bill", "Chuck", "David");
    assertThat(names(Fan_.friends(db, bill))).containsExactly("Anne");
    assertThat(names(Fan_.friends(db, chuck))).containsExactly("Anne", "David");
    assertThat(names(Fan_.friends(db, david))).containsExactly("Anne", "Chuck");

    Fan_.friends(db, anne).clear();
    assertThat(names(Fan_.friends(db, anne))).isEmpty();
    assertThat(names(Fan_.friends(db, chuck))).containsExactly("David");
    assertThat(names(Fan_.friends(db, david))).containsExactly("Chuck");
  }

  /** DJ-M2MR-04. */
  @Test
  void admirationIsNot() {
    Fan anne = fan("Anne");
    Fan david = fan("David");
    Fan_.stalkers(db, david).add(anne);

    assertThat(names(Fan_.idols(db, anne))).containsExactly("David");
    assertThat(names(Fan_.stalkers(db, anne))).isEmpty();
  }
}
