package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.error.ProtectedException;
import dev.kindred.it.extra.tenants.Customer;
import dev.kindred.it.extra.tenants.Customer_;
import dev.kindred.it.extra.tenants.Invoice;
import dev.kindred.it.extra.tenants.Invoice_;
import dev.kindred.it.extra.tenants.Line;
import dev.kindred.it.extra.tenants.Line_;
import dev.kindred.it.extra.tenants.Order;
import dev.kindred.it.extra.tenants.Order_;
import dev.kindred.it.extra.tenants.Product_;
import dev.kindred.it.extra.tenants.Tenant_;
import dev.kindred.it.extra.tenants.Visit;
import dev.kindred.it.extra.tenants.Visit_;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deletes of rows that others refer to by columns that they share with other attributes. */
class SharedColumnDeletesTest extends TenantFixture {

  @Test
  void setNullLeavesTheSharedColumn() {
    Order saved = db.insert(order(null, ann, One.of(pen)));
    Visit visit = db.insert(Visit_.builder().page("a").customer(ann).product(pen));
    Visit bolts = db.insert(Visit_.builder().page("b").product(boltsPen));

    assertThat(db.explainDelete(pen).total()).isEqualTo(1);
    assertThat(db.delete(pen).total()).isEqualTo(1);

    Order read = Order_.get(db, saved.id());
    assertThat(read.tenantId()).isEqualTo(acme.id());
    assertThat(read.customer().get()).isEqualTo(ann);
    assertThat(read.product().isPresent()).isFalse();
    assertThat(Visit_.get(db, visit.id()).customer().get()).isEqualTo(ann);
    assertThat(Visit_.get(db, visit.id()).product().isPresent()).isFalse();
    assertThat(Visit_.get(db, bolts.id()).product().isPresent()).isTrue();
    db.delete(ann);
    assertThat(Visit_.get(db, visit.id()).customer().isPresent()).isFalse();
  }

  @Test
  void cascadeTakesRowsOfTheSameTenant() {
    db.insertAll(List.of(order(null, ann, One.of(pen)), order(null, boltsAnn, One.none())));
    db.update(Customer_.builder(ann).referrer(ben));

    assertThat(db.delete(ben).count(Customer.class)).isEqualTo(2);
    assertThat(Order_.objects(db).get().customer().get()).isEqualTo(boltsAnn);
    assertThat(Customer_.objects(db).list()).containsExactly(boltsAnn);
  }

  @Test
  void protectNamesTheRows() {
    Invoice invoice = invoice(5, One.none());

    assertThatThrownBy(() -> db.delete(ann))
        .isInstanceOf(ProtectedException.class)
        .hasMessageContaining("Invoice.customer (1 row: Key[tenantId=1, number=5])");
    assertThat(db.delete(boltsAnn).total()).isEqualTo(1);
    db.delete(invoice);
    assertThat(db.delete(ann).total()).isEqualTo(2);
  }

  @Test
  void relationsOfTheKeyCascade() {
    Invoice first = invoice(5, One.none());
    Invoice second = invoice(6, One.of(first));
    Invoice_.products(db, first).add(pen, ink);
    Invoice_.products(db, second).add(pen);

    assertThat(db.delete(first).count(Line.class)).isEqualTo(2);
    assertThat(Invoice_.get(db, 1, 6).cancelled().isPresent()).isFalse();
    assertThat(Invoice_.get(db, 1, 6).customer().get()).isEqualTo(ann);
    assertThat(db.delete(pen).count(Line.class)).isEqualTo(1);
    assertThat(Line_.objects(db).exists()).isFalse();
  }

  @Test
  void aTenantTakesAllOfItsRows() {
    db.insertAll(List.of(order(null, ben, One.of(pen)), order(null, boltsAnn, One.of(boltsPen))));
    db.insert(Visit_.builder().page("a").customer(ann).product(pen));

    assertThat(db.delete(acme).count(Customer.class)).isEqualTo(2);
    assertThat(Tenant_.objects(db).list()).containsExactly(bolt);
    assertThat(Product_.objects(db).get().name()).isEqualTo("bolt's pen");
    assertThat(Order_.objects(db).get().customer().get()).isEqualTo(boltsAnn);
    Visit visit = Visit_.objects(db).get();
    assertThat(visit.customer().isPresent()).isFalse();
    assertThat(visit.product().isPresent()).isFalse();
  }

  @Test
  void manyRowsAtOnce() {
    db.insertAll(List.of(order(null, ann, One.of(pen)), order(null, boltsAnn, One.of(boltsPen))));

    assertThat(Product_.objects(db).filter(Product_.tenantId().eq(1L)).delete().total())
        .isEqualTo(2);
    assertThat(Order_.objects(db).filter(Order_.product().isNotNull()).get().customer().get())
        .isEqualTo(boltsAnn);
    assertThat(Customer_.objects(db).filter(Customer_.name().eq("Ann")).delete().total())
        .isEqualTo(3);
    assertThat(Order_.objects(db).count()).isEqualTo(1);
  }

  private Invoice invoice(int number, One<Invoice> cancelled) {
    return db.insert(new Invoice(1, number, One.of(ann), cancelled, Many.none()));
  }
}
