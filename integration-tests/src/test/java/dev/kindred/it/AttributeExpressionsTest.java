package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.QuerySet;
import dev.kindred.it.press.Company;
import dev.kindred.it.press.Company_;
import dev.kindred.it.press.Measure;
import dev.kindred.it.press.Measure_;
import dev.kindred.it.press.Worker;
import dev.kindred.it.press.Worker_;
import dev.kindred.lookup.Condition;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Django's cases of expressions: attributes compared with, and set to, others. */
class AttributeExpressionsTest extends DatabaseTest {

  private Worker max;

  @BeforeEach
  void threeCompaniesWithTheirChiefs() {
    Worker joe = db.insert(new Worker(null, "Joe", "Smith", Optional.of(10)));
    Worker frank = db.insert(new Worker(null, "Frank", "Meyer", Optional.of(20)));
    max = db.insert(new Worker(null, "Max", "Mustermann", Optional.of(30)));
    db.insert(new Company(null, "Example Inc.", 2300, 5, One.of(joe), One.none()));
    db.insert(new Company(null, "Foobar Ltd.", 3, 4, One.of(frank), One.none()));
    db.insert(new Company(null, "Test GmbH", 32, 1, One.of(max), One.none()));
  }

  private List<String> companies(Condition<Company> condition) {
    return names(Company_.objects(db).filter(condition));
  }

  private static List<String> names(QuerySet<Company> companies) {
    return companies.orderBy(Company_.name().asc()).select(Company_.name()).list();
  }

  /** DJ-EXPR-01, 02. */
  @Test
  void attributesAreComparedAndSet() {
    assertThat(companies(Company_.employees().gt(Company_.chairs())))
        .containsExactly("Example Inc.", "Test GmbH");
    assertThat(companies(Company_.employees().minus(Company_.chairs()).between(-1, 31)))
        .containsExactly("Foobar Ltd.", "Test GmbH");

    Company_.objects(db).update(Company_.chairs().set(Company_.employees()));
    assertThat(Company_.objects(db).orderBy(Company_.id().asc()).select(Company_.chairs()).list())
        .containsExactly(2300, 3, 32);
    Company_.objects(db).update(Company_.chairs().set(Company_.employees().plus(2).times(2)));
    assertThat(Company_.objects(db).orderBy(Company_.id().asc()).select(Company_.chairs()).list())
        .containsExactly(4604, 10, 68);
  }

  /** DJ-EXPR-04, 05. What Django refuses, the value of a path, is read by a subquery here. */
  @Test
  void relationsAreSetToOthers() {
    assertThat(Company_.objects(db).update(Company_.contact().set(Company_.chief()))).isEqualTo(3);
    Worker guido = db.insert(new Worker(null, "Guido", "van Rossum", Optional.empty()));
    Company_.objects(db)
        .filter(Company_.name().eq("Example Inc."))
        .update(Company_.contact().set(guido));

    Condition<Company> same = Company_.chief().first().eq(Company_.contact().first());
    assertThat(companies(same)).containsExactly("Foobar Ltd.", "Test GmbH");
    assertThat(companies(Company_.chief().eq(Company_.contact())))
        .containsExactly("Foobar Ltd.", "Test GmbH");
    assertThat(Company_.objects(db).exclude(same).update(Company_.name().set("foo"))).isEqualTo(1);
    assertThat(companies(Company_.contact().eq(guido))).containsExactly("foo");
    Company_.objects(db).update(Company_.name().set(Company_.contact().last()));
    assertThat(companies(Condition.all())).containsExactly("Meyer", "Mustermann", "van Rossum");
  }

  /** DJ-EXPR-06. */
  @Test
  void oneRowIsChangedByAnExpression() {
    QuerySet<Company> gmbh = Company_.objects(db).filter(Company_.name().eq("Test GmbH"));

    gmbh.update(Company_.employees().set(Company_.employees().plus(4)));
    assertThat(gmbh.get().employees()).isEqualTo(36);
  }

  /** DJ-EXPR-10. */
  @Test
  void companiesAreFoundInAQuery() {
    QuerySet<Company> small = Company_.objects(db).filter(Company_.employees().lt(200));

    assertThat(companies(Company_.pk().in(small.select(Company_.pk()))))
        .containsExactly("Foobar Ltd.", "Test GmbH");
    assertThat(companies(Company_.self().notIn(small))).containsExactly("Example Inc.");
  }

  /** DJ-EXPR-14. */
  @Test
  void numbersThatMeetAConditionAreIncremented() {
    LongStream.of(-1, 42, 1337)
        .forEach(
            i ->
                db.insert(
                    new Measure(
                        null, 0, i, i, BigDecimal.ZERO, Optional.empty(), Optional.empty())));

    assertThat(
            Measure_.objects(db)
                .filter(Measure_.big().gt(0))
                .update(Measure_.big().set(Measure_.big().plus(1))))
        .isEqualTo(2);
    assertThat(
            Measure_.objects(db)
                .exclude(Measure_.real().eq(Measure_.big()))
                .orderBy(Measure_.big().asc())
                .select(Measure_.big())
                .list())
        .containsExactly(43L, 1338L);
  }

  /** DJ-REV-01, 03: each of two relations to one entity has a way back of its own name. */
  @Test
  void twoRelationsToOneEntityAreToldApart() {
    Company_.objects(db)
        .filter(Company_.name().eq("Example Inc."))
        .update(Company_.contact().set(max));

    assertThat(workers(Worker_.led().name().eq("Test GmbH"))).containsExactly("Max");
    assertThat(workers(Worker_.represented().name().eq("Example Inc."))).containsExactly("Max");
    assertThat(workers(Worker_.led().name().eq("Example Inc."))).containsExactly("Joe");
    assertThat(workers(Worker_.represented().isEmpty())).containsExactly("Frank", "Joe");
    assertThat(workers(Worker_.led().any(c -> c.contact().eq(Worker_.self())))).isEmpty();
    assertThat(workers(Worker_.represented().any(c -> c.chief().salary().lt(Worker_.salary()))))
        .containsExactly("Max");
  }

  private List<String> workers(Condition<Worker> condition) {
    return Worker_.objects(db)
        .filter(condition)
        .orderBy(Worker_.first().asc())
        .select(Worker_.first())
        .list();
  }
}
