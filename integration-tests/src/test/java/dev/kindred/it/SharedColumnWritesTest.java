package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.ConflictingValuesException;
import dev.kindred.error.MissingValueException;
import dev.kindred.it.extra.tenants.Customer_;
import dev.kindred.it.extra.tenants.Invoice;
import dev.kindred.it.extra.tenants.Invoice_;
import dev.kindred.it.extra.tenants.Line_;
import dev.kindred.it.extra.tenants.Note_;
import dev.kindred.it.extra.tenants.Order;
import dev.kindred.it.extra.tenants.Order_;
import dev.kindred.it.extra.tenants.Product;
import dev.kindred.it.extra.tenants.Product_;
import dev.kindred.it.extra.tenants.Scope;
import dev.kindred.it.extra.tenants.Visit;
import dev.kindred.it.extra.tenants.Visit_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes of attributes that share a column: all that give it a value must give the same. */
class SharedColumnWritesTest extends TenantFixture {

  private static final String TWO_CUSTOMERS =
      "Order.tenantId is 1, but Order.customer leads to a Customer with tenant 2: both are stored"
          + " in the column tenant_id. Nothing was written: give both the same value.";

  private static final String TWO_TENANTS =
      "Order.customer leads to a Customer with tenant 1, but Order.product leads to a Product with"
          + " tenantId 2: both are stored in the column tenant_id. Nothing was written: give both"
          + " the same value.";

  @Test
  void insertsTakeTheValueFromAnyAttribute() {
    assertThat(db.insert(order(acme.id(), ann, One.none())).tenantId()).isEqualTo(acme.id());
    assertThat(db.insert(order(null, ben, One.none())).tenantId()).isEqualTo(acme.id());
    assertThat(pen.tenantId()).isEqualTo(acme.id());
    Product byKey = new Product(One.none(), 3, "clip");
    assertThat(db.insert(Product_.builder(byKey).tenantId(acme.id())).tenant().get())
        .isEqualTo(acme);
  }

  @Test
  void insertsRefuseDifferentValues() {
    assertConflict(() -> db.insert(order(acme.id(), boltsAnn, One.none())), TWO_CUSTOMERS);
    assertConflict(() -> db.insert(order(null, ann, One.of(boltsPen))), TWO_TENANTS);
    assertConflict(
        () -> db.insert(Order_.builder().tenantId(acme.id()).reference("x").customer(boltsAnn)),
        TWO_CUSTOMERS);
    assertConflict(
        () -> db.insertAll(List.of(order(null, ann, One.none()), order(1L, boltsAnn, One.none()))),
        TWO_CUSTOMERS);
    assertConflict(
        () -> Order_.builder().reference("x").customer(ann).product(boltsPen).build(), TWO_TENANTS);
    assertConflict(
        () -> db.insert(new Invoice(1, 5, One.of(boltsAnn), One.none(), Many.none())),
        "Invoice.tenantId is 1, but Invoice.customer leads to a Customer with tenant 2: both are"
            + " stored in the column tenant_id. Nothing was written: give both the same value.");
    assertConflict(
        () -> db.insert(Note_.builder().scope(new Scope(1L, "en")).customer(boltsAnn)),
        "Note.scope.tenantId is 1, but Note.customer leads to a Customer with tenant 2: both are"
            + " stored in the column tenant_id. Nothing was written: give both the same value.");
  }

  @Test
  void savesAndUpsertsRefuseThemToo() {
    Order saved = db.insert(order(null, ann, One.of(pen)));
    Order moved = new Order(saved.id(), 1L, "x", One.of(boltsAnn), One.none());

    assertConflict(() -> db.save(moved), TWO_CUSTOMERS);
    assertConflict(() -> db.update(moved), TWO_CUSTOMERS);
    assertConflict(() -> db.saveAll(List.of(saved, moved)), TWO_CUSTOMERS);
    assertConflict(() -> db.updateAll(List.of(saved, moved)), TWO_CUSTOMERS);
    assertConflict(() -> Order_.objects(db).upsertAll(List.of(moved), Order_.id()), TWO_CUSTOMERS);
    assertConflict(() -> db.update(moved, Order_.customer()), TWO_CUSTOMERS);
    assertThat(db.update(moved, Order_.reference()).reference()).isEqualTo("x");
    assertThat(Order_.get(db, saved.id()).customer().get()).isEqualTo(ann);
  }

  @Test
  void upsertsFindRowsByARelation() {
    Order first = db.insert(order(null, ann, One.none()));
    List<Order> saved =
        Order_.objects(db)
            .upsertAll(
                List.of(order(null, ann, One.of(pen)), order(null, ben, One.of(ink))),
                Order_.tenantId(),
                Order_.customer(),
                Order_.reference());

    assertThat(saved.get(0).id()).isEqualTo(first.id());
    assertThat(Order_.objects(db).count()).isEqualTo(2);
    assertThat(Order_.get(db, first.id()).product().get().name()).isEqualTo("pen");
  }

  @Test
  void updatesOfAllColumnsMoveARow() {
    Order saved = db.insert(order(null, ann, One.of(pen)));
    Order moved = new Order(saved.id(), null, "first", One.of(boltsAnn), One.of(boltsPen));

    assertThat(db.update(moved).tenantId()).isEqualTo(bolt.id());
    assertThat(Order_.get(db, saved.id()).product().get().name()).isEqualTo("bolt's pen");
    db.saveAll(List.of(saved));
    assertThat(Order_.get(db, saved.id()).tenantId()).isEqualTo(acme.id());
  }

  @Test
  void buildersCompareChangesWithWhatStays() {
    Order saved = db.insert(order(null, ann, One.of(pen)));

    assertConflict(() -> db.update(Order_.builder(saved).customer(boltsAnn)), TWO_CUSTOMERS);
    assertConflict(
        () -> db.update(Order_.builder(saved).tenantId(2L)),
        "Order.tenantId is 2, but Order.customer leads to a Customer with tenant 1: both are stored"
            + " in the column tenant_id. Nothing was written: give both the same value.");
    assertThat(sql(() -> db.update(Order_.builder(saved).customer(ben))))
        .hasSize(1)
        .allMatch(sql -> sql.contains("customer_number") && !sql.contains("product_number"));
    assertThat(Order_.get(db, saved.id()).customer().get()).isEqualTo(ben);
    Order moved =
        db.update(Order_.builder(saved).tenantId(2L).customer(boltsAnn).product(boltsPen));
    assertThat(Order_.get(db, saved.id())).isEqualTo(moved);
    assertThat(moved.customer().get()).isEqualTo(boltsAnn);
  }

  @Test
  void clearingARelationLeavesTheSharedColumn() {
    Order saved = db.insert(order(null, ann, One.of(pen)));

    assertThat(sql(() -> db.update(Order_.builder(saved).noProduct())))
        .hasSize(1)
        .noneMatch(sql -> sql.contains("tenant_id"));
    assertThat(Order_.get(db, saved.id()).product().isPresent()).isFalse();
    assertThat(Order_.get(db, saved.id()).tenantId()).isEqualTo(acme.id());
    Order_.objects(db).update(Order_.product().set(pen));
    assertThat(Order_.objects(db).update(Order_.product().setNull())).isEqualTo(1);
    assertThat(Order_.objects(db).update(Order_.product().set(One.none()))).isEqualTo(1);
    assertThat(Order_.get(db, saved.id()).customer().get()).isEqualTo(ann);
    assertThatThrownBy(() -> Order_.customer().setNull()).isInstanceOf(MissingValueException.class);
  }

  @Test
  void relationsAloneCanHaveTheColumn() {
    Visit visit = db.insert(Visit_.builder().page("a").customer(ann).product(pen));

    assertConflict(
        () -> db.update(Visit_.builder(visit).product(boltsPen)),
        "Visit.customer leads to a Customer with tenant 1, but Visit.product leads to a Product"
            + " with tenantId 2: both are stored in the column tenant_id. Nothing was written: give"
            + " both the same value.");
    Visit cleared = db.update(Visit_.builder(visit).noCustomer());
    assertThat(Visit_.get(db, visit.id()).product().get().name()).isEqualTo("pen");
    Visit other = db.update(Visit_.builder(cleared).product(boltsPen));
    assertThat(Visit_.get(db, visit.id()).product().get().name()).isEqualTo("bolt's pen");
    assertThat(db.update(Visit_.builder(other).customer(boltsAnn)).customer().get())
        .isEqualTo(boltsAnn);
  }

  @Test
  void updatesOfManyRowsCompareTheirAssignments() {
    db.insert(order(null, ann, One.of(pen)));

    assertConflict(
        () -> Order_.objects(db).update(Order_.tenantId().set(1L), Order_.customer().set(boltsAnn)),
        TWO_CUSTOMERS);
    assertConflict(
        () -> Order_.objects(db).update(Order_.customer().set(ann), Order_.product().set(boltsPen)),
        TWO_TENANTS);
    assertThat(
            Order_.objects(db)
                .update(
                    Order_.tenantId().set(2L),
                    Order_.product().set(boltsPen),
                    Order_.customer().set(boltsAnn)))
        .isEqualTo(1);
    assertThat(Order_.objects(db).get().customer().get()).isEqualTo(boltsAnn);
  }

  @Test
  void updatesOfManyRowsLeadNoOtherRelationElsewhere() {
    Order saved = db.insert(order(null, ann, One.of(pen)));
    String refused =
        "The update would change tenant_id of Order rows for other attributes too, which share it"
            + " and are not set. Nothing was written: set them as well, or leave out these rows.";

    assertThatThrownBy(() -> Order_.objects(db).update(Order_.customer().set(boltsAnn)))
        .isInstanceOf(ConflictingValuesException.class)
        .hasMessage(refused);
    assertThatThrownBy(() -> Order_.objects(db).update(Order_.tenantId().set(2L)))
        .isInstanceOf(ConflictingValuesException.class)
        .hasMessage(refused);
    assertThat(Order_.get(db, saved.id())).isEqualTo(saved);
    assertThat(Order_.objects(db).update(Order_.customer().set(ben))).isEqualTo(1);
    assertThat(
            Order_.objects(db)
                .filter(Order_.customer().tenant().eq(bolt))
                .update(Order_.customer().set(boltsAnn)))
        .isZero();
    assertThat(Order_.objects(db).update(Order_.customer().set(Order_.customer().referrer())))
        .isEqualTo(1);
    assertThat(Order_.get(db, saved.id()).customer().get()).isEqualTo(ann);
  }

  @Test
  void theKeyStaysAsItIs() {
    Invoice invoice = db.insert(new Invoice(1, 5, One.of(ann), One.none(), Many.none()));

    assertThat(db.update(Invoice_.builder(invoice).customer(ben)).customer().get()).isEqualTo(ben);
    assertThat(db.update(invoice, Invoice_.customer()).customer().get()).isEqualTo(ann);
    assertThat(Invoice_.objects(db).update(Invoice_.customer().set(ben))).isEqualTo(1);
    assertThat(Invoice_.get(db, 1, 5).customer().get()).isEqualTo(ben);
    assertConflict(
        () -> db.update(Invoice_.builder(invoice).customer(boltsAnn)),
        "Invoice.tenantId is 1, but Invoice.customer leads to a Customer with tenant 2: both are"
            + " stored in the column tenant_id. Nothing was written: give both the same value.");
    assertThatThrownBy(() -> Invoice_.objects(db).update(Invoice_.customer().set(boltsAnn)))
        .isInstanceOf(ConflictingValuesException.class);
    assertThat(db.update(Customer_.builder(ben).noReferrer()).referrer().isPresent()).isFalse();
    assertThat(db.update(Customer_.builder(ben).referrer(ann)).referrer().get()).isEqualTo(ann);
  }

  @Test
  void relatedSetsCompareTheirMembers() {
    Order anns = db.insert(order(null, ann, One.of(pen)));
    Order bens = db.insert(Order_.builder().reference("second").customer(ben));

    assertConflict(() -> Customer_.orders(db, boltsAnn).add(anns), TWO_CUSTOMERS);
    assertConflict(
        () -> Customer_.orders(db, boltsAnn).create(Order_.builder().tenantId(1L).reference("x")),
        TWO_CUSTOMERS);
    Customer_.orders(db, ann).add(bens);
    assertThat(Customer_.orders(db, ann).count()).isEqualTo(2);
    assertThat(Customer_.orders(db, ann).create(Order_.builder().reference("x")).tenantId())
        .isEqualTo(acme.id());
    Product_.orderSet(db, ink).set(List.of(anns, bens));
    assertThat(Order_.objects(db).filter(Order_.product().eq(ink)).count()).isEqualTo(2);
    Product_.orderSet(db, ink).remove(anns);
    Product_.orderSet(db, ink).clear();
    assertThat(Order_.objects(db).filter(Order_.product().isNull()).count()).isEqualTo(3);
    assertThat(Order_.objects(db).filter(Order_.tenantId().eq(acme.id())).count()).isEqualTo(3);
    assertConflict(
        () -> Product_.orderSet(db, boltsPen).set(List.of(anns)),
        "Order.tenantId is 1, but Order.product leads to a Product with tenantId 2: both are stored"
            + " in the column tenant_id. Nothing was written: give both the same value.");
    assertThat(Invoice_.cancellation(db, invoice(5)).find()).isEmpty();
    Invoice_.cancellation(db, Invoice_.get(db, 1, 5)).set(invoice(6));
    assertThat(Invoice_.get(db, 1, 6).cancelled().get().number()).isEqualTo(5);
  }

  private Invoice invoice(int number) {
    return db.insert(new Invoice(1, number, One.of(ann), One.none(), Many.none()));
  }

  @Test
  void pairsOfAnAssociationCompareBothSides() {
    Invoice invoice = invoice(5);
    String refused =
        "Line.invoice leads to an Invoice with tenantId 1, but Line.product leads to a Product with"
            + " tenantId 2: both are stored in the column tenant_id. Nothing was written: give both"
            + " the same value.";

    assertConflict(() -> Invoice_.products(db, invoice).add(pen, boltsPen), refused);
    assertConflict(() -> Invoice_.products(db, invoice).set(List.of(boltsPen)), refused);
    assertConflict(() -> db.insert(Line_.builder().invoice(invoice).product(boltsPen)), refused);
    Invoice_.products(db, invoice).add(Line_.builder().pieces(4), pen);
    assertThat(Line_.get(db, 1, 5, 1).pieces()).isEqualTo(4);
  }

  @Test
  void getOrCreateLooksForTheSharedColumnToo() {
    assertThat(
            Order_.objects(db).getOrCreate(Order_.builder().reference("a").customer(ann)).created())
        .isTrue();
    assertThat(
            Order_.objects(db)
                .getOrCreate(
                    Order_.builder().tenantId(1L).reference("a"), Order_.builder().customer(ben))
                .created())
        .isFalse();
    assertThat(
            Order_.objects(db)
                .getOrCreate(Order_.builder().reference("a").customer(boltsAnn))
                .entity()
                .tenantId())
        .isEqualTo(bolt.id());
    assertConflict(
        () ->
            Order_.objects(db)
                .getOrCreate(
                    Order_.builder().tenantId(1L).reference("b"),
                    Order_.builder().customer(boltsAnn)),
        TWO_CUSTOMERS);
    assertConflict(
        () ->
            Customer_.orders(db, boltsAnn)
                .getOrCreate(Order_.builder().reference("c"), Order_.builder().tenantId(1L)),
        TWO_CUSTOMERS);
    assertThat(
            Order_.objects(db)
                .updateOrCreate(
                    Order_.builder().customer(ann).reference("a"), Order_.builder().product(pen))
                .entity()
                .product()
                .get()
                .name())
        .isEqualTo("pen");
  }
}
