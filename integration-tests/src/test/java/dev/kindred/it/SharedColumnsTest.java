package dev.kindred.it;

import static dev.kindred.it.PerDatabase.usually;
import static dev.kindred.it.database.TestDatabase.POSTGRESQL;
import static dev.kindred.it.database.TestDatabase.SQLITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.extra.tenants.Customer;
import dev.kindred.it.extra.tenants.Customer_;
import dev.kindred.it.extra.tenants.Invoice;
import dev.kindred.it.extra.tenants.Invoice_;
import dev.kindred.it.extra.tenants.Line;
import dev.kindred.it.extra.tenants.Line_;
import dev.kindred.it.extra.tenants.Note;
import dev.kindred.it.extra.tenants.Note_;
import dev.kindred.it.extra.tenants.Order;
import dev.kindred.it.extra.tenants.Order_;
import dev.kindred.it.extra.tenants.Product;
import dev.kindred.it.extra.tenants.Product_;
import dev.kindred.it.extra.tenants.Scope;
import dev.kindred.it.extra.tenants.Tenant_;
import dev.kindred.it.extra.tenants.Visit;
import dev.kindred.it.extra.tenants.Visit_;
import dev.kindred.lookup.Selection;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables and queries of relations that share columns with other attributes. */
class SharedColumnsTest extends TenantFixture {

  @Test
  void theColumnIsThereOnce() {
    String ddl = schema.ddl().replaceAll("[`\"]", "").replaceAll("\\s+", " ");

    assertThat(ddl)
        .contains("foreign key (tenant_id, customer_number) references shared_customer")
        .contains("primary key (tenant_id, invoice_number, product_number)")
        .contains("unique (tenant_id, cancelled_number)")
        .contains("unique (tenant_id, customer_number, reference)")
        .contains("foreign key (tenant_id, invoice_number, product_number) references shared_line");
    assertThat(ddl.split("create table shared_order", 2)[1].split("create ", 2)[0])
        .containsOnlyOnce(" not null, reference")
        .containsPattern("tenant_id (bigint|int8) not null, reference");
    assertThat(ddl).doesNotContain("on delete set null");
    assertThat(schema.validate()).isEmpty();
  }

  @Test
  void theAttributeAndTheRelationsReadIt() {
    Order saved = db.insert(order(null, ann, One.of(pen)));
    Order read = Order_.get(db, saved.id());

    assertThat(saved.tenantId()).isEqualTo(acme.id());
    assertThat(read).isEqualTo(saved);
    assertThat(read.tenantId()).isEqualTo(acme.id());
    assertThat(read.customer().get()).isEqualTo(ann);
    assertThat(read.product().get().name()).isEqualTo("pen");
    assertThat(Product_.get(db, acme.id(), 2).tenant().get()).isEqualTo(acme);
    assertThat(Product_.get(db, acme.id(), 2).replaced().isPresent()).isFalse();
    assertThat(Customer_.get(db, acme.id(), 2).referrer().get()).isEqualTo(ann);
    assertThat(Customer_.get(db, acme.id(), 1).referrer().isPresent()).isFalse();
  }

  @Test
  void conditionsCompareAllColumns() {
    Order acmes = db.insert(order(null, ann, One.of(pen)));
    Order bolts = db.insert(order(null, boltsAnn, One.none()));

    assertThat(Order_.objects(db).filter(Order_.customer().eq(ann)).list()).containsExactly(acmes);
    assertThat(Order_.objects(db).filter(Order_.customer().ne(ann)).list()).containsExactly(bolts);
    assertThat(Order_.objects(db).filter(Order_.customer().name().eq("Ann")).list())
        .containsExactly(acmes);
    assertThat(Order_.objects(db).filter(Order_.tenantId().eq(bolt.id())).list())
        .containsExactly(bolts);
    assertThat(Order_.objects(db).filter(Order_.product().eq(pen)).list()).containsExactly(acmes);
    assertThat(Order_.objects(db).filter(Order_.product().ne(pen)).list()).containsExactly(bolts);
    assertThat(Order_.objects(db).filter(Order_.product().in(pen, boltsPen)).list())
        .containsExactly(acmes);
    assertThat(
            Order_.objects(db)
                .filter(
                    Order_.product()
                        .in(Product_.objects(db).filter(Product_.name().eq("bolt's pen"))))
                .list())
        .isEmpty();
    assertThat(Order_.objects(db).filter(Order_.customer().tenant().name().eq("Bolt")).get())
        .isEqualTo(bolts);
  }

  @Test
  void anEmptyRelationIsNullThoughTheSharedColumnIsNot() {
    Order with = db.insert(order(null, ann, One.of(pen)));
    Order without = db.insert(Order_.builder().reference("second").customer(ann));

    assertThat(Order_.objects(db).filter(Order_.product().isNull()).list())
        .containsExactly(without);
    assertThat(Order_.objects(db).filter(Order_.product().isNotNull()).list())
        .containsExactly(with);
    assertThat(Order_.objects(db).filter(Order_.product().tenantId().eq(acme.id())).list())
        .containsExactly(with);
    assertThat(Order_.objects(db).exclude(Order_.product().tenantId().eq(acme.id())).list())
        .containsExactly(without);
    assertThat(Order_.objects(db).filter(Order_.product().tenant().isNull()).list())
        .containsExactly(without);
    assertThat(
            Order_.objects(db)
                .orderBy(Order_.id().asc())
                .select(Order_.product().tenantId().optional())
                .list()
                .stream()
                .map(found -> found.orElse(-1L)))
        .containsExactly(acme.id(), -1L);
    assertThat(
            Order_.objects(db).fetch(Order_.product()).orderBy(Order_.id().asc()).list().stream()
                .map(order -> order.product().find().map(Product::name).orElse("none")))
        .containsExactly("pen", "none");
  }

  @Test
  void columnsOfTheForeignKeyAreReadWithoutAJoin() {
    assertThat(Order_.objects(db).filter(Order_.product().eq(pen)).sql()).doesNotContain("join");
    assertThat(Order_.objects(db).filter(Order_.product().isNull()).sql()).doesNotContain("join");
    assertThat(Order_.objects(db).filter(Order_.customer().tenant().eq(acme)).sql())
        .doesNotContain("join");
    assertThat(Line_.objects(db).filter(Line_.product().tenantId().eq(1L)).sql())
        .doesNotContain("join");
  }

  @Test
  void reverseRelationsAndHandlesFollowIt() {
    db.insertAll(
        List.of(
            order(null, ann, One.of(pen)),
            order(null, ben, One.of(ink)),
            order(null, boltsAnn, One.of(boltsPen))));

    assertThat(Customer_.orders(db, ann).list()).hasSize(1);
    assertThat(Customer_.objects(db).filter(Customer_.orders().product().eq(ink)).get())
        .isEqualTo(ben);
    List<Customer> fetched =
        Customer_.objects(db).fetch(Customer_.orders()).orderBy(Customer_.name().asc()).list();
    assertThat(fetched.stream().map(customer -> customer.orders().size())).containsExactly(1, 1, 1);
    assertThat(fetched.stream().map(each -> each.orders().list().get(0).product().get().name()))
        .containsExactly("pen", "ink", "bolt's pen");
    assertThat(sql(() -> Order_.objects(db).list().forEach(order -> order.customer().get())))
        .hasSize(2);
    assertThat(Product_.replacements(db, pen).list()).isEmpty();
    assertThat(Tenant_.productSet(db, acme).count()).isEqualTo(2);
  }

  @Test
  void aKeyOfRelationsThatShareAColumnIsComposed() {
    Invoice invoice = invoice(7);
    Line line = db.insert(Line_.builder().invoice(invoice).product(pen).pieces(3));

    assertThat(Line_.get(db, acme.id(), 7, 1)).isEqualTo(line);
    assertThat(Line_.find(db, bolt.id(), 7, 1)).isEmpty();
    Note note =
        db.insert(Note_.builder().scope(new Scope(acme.id(), "en")).customer(ann).line(line));
    assertThat(Note_.get(db, note.id()).line().get().pieces()).isEqualTo(3);
    assertThat(Note_.objects(db).filter(Note_.line().eq(line)).list()).containsExactly(note);
    assertThat(Note_.objects(db).filter(Note_.line().product().name().eq("pen")).exists()).isTrue();
    assertThat(Note_.objects(db).filter(Note_.scope().tenantId().eq(acme.id())).exists()).isTrue();
  }

  @Test
  void manyToManyRelationsGoByIt() {
    Invoice invoice = invoice(7);
    Invoice_.products(db, invoice).add(pen, ink);

    assertThat(Invoice_.products(db, invoice).list())
        .extracting(Product::name)
        .containsExactlyInAnyOrder("pen", "ink");
    assertThat(Invoice_.objects(db).filter(Invoice_.products().name().eq("ink")).get())
        .isEqualTo(invoice);
    assertThat(Product_.objects(db).filter(Product_.invoices().customer().eq(ann)).count())
        .isEqualTo(2);
    Invoice_.products(db, invoice).set(List.of(ink));
    assertThat(Line_.objects(db).select(Line_.product().name()).list()).containsExactly("ink");
    Invoice_.products(db, invoice).clear();
    assertThat(Line_.objects(db).exists()).isFalse();
  }

  @Test
  void aOneToOneRelationIsUniqueWithinTheTenant() {
    Invoice first = invoice(1);
    Invoice second = db.insert(Invoice_.builder(invoice(2)).cancelled(first).number(3));

    assertThat(Invoice_.cancellation(db, first).get()).isEqualTo(second);
    assertThat(Invoice_.objects(db).filter(Invoice_.cancellation().isNull()).count()).isEqualTo(2);
  }

  @Test
  void withoutAnAttributeTheFirstRelationHasTheColumn() {
    Visit both = db.insert(Visit_.builder().page("a").customer(ann).product(pen));
    Visit one = db.insert(Visit_.builder().page("b").product(boltsPen));
    Visit none = db.insert(Visit_.builder().page("c"));

    assertThat(Visit_.objects(db).filter(Visit_.customer().isNull()).list())
        .containsExactlyInAnyOrder(one, none);
    assertThat(Visit_.objects(db).filter(Visit_.customer().eq(boltsAnn)).list()).isEmpty();
    assertThat(Visit_.objects(db).filter(Visit_.product().tenant().eq(bolt)).list())
        .containsExactly(one);
    assertThat(Visit_.get(db, one.id()).customer().isPresent()).isFalse();
    assertThat(Visit_.get(db, one.id()).product().get().name()).isEqualTo("bolt's pen");
    assertThat(Visit_.get(db, both.id())).isEqualTo(both);
  }

  private Invoice invoice(int number) {
    return db.insert(new Invoice(acme.id(), number, One.of(ann), One.none(), Many.none()));
  }

  @Test
  void relatedRowsOfASliceAreFoundByBothColumns() {
    var counts =
        Customer_.objects(db)
            .orderBy(Customer_.name().asc())
            .limit(2)
            .select(
                Selection.of(
                    (String name, Long referred) -> name + " " + referred,
                    Customer_.name(),
                    Customer_.referred().count()));

    assertThat(counts.list()).containsExactly("Ann 1", "Ben 0");
    assertThat(counts.sql().contains("in (select page.c"))
        .isEqualTo(here(usually(false).but(POSTGRESQL, true).but(SQLITE, true)));
  }
}
