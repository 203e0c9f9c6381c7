package dev.kindred.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kindred.Statement;
import dev.kindred.error.ConflictingValuesException;
import dev.kindred.it.extra.tenants.Customer;
import dev.kindred.it.extra.tenants.Customer_;
import dev.kindred.it.extra.tenants.Invoice;
import dev.kindred.it.extra.tenants.Line;
import dev.kindred.it.extra.tenants.Note;
import dev.kindred.it.extra.tenants.Order;
import dev.kindred.it.extra.tenants.Product;
import dev.kindred.it.extra.tenants.Tenant;
import dev.kindred.it.extra.tenants.Visit;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import dev.kindred.schema.Schema;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

/** Two tenants, each with customers and products of the same numbers. */
abstract class TenantFixture extends DatabaseTest {

  Schema schema;
  Tenant acme;
  Tenant bolt;
  Customer ann;
  Customer ben;
  Customer boltsAnn;
  Product pen;
  Product ink;
  Product boltsPen;

  @BeforeEach
  final void tenants() {
    schema =
        extra(
            Tenant.class,
            Customer.class,
            Product.class,
            Order.class,
            Invoice.class,
            Line.class,
            Visit.class,
            Note.class);
    schema.create();
    acme = db.insert(new Tenant(null, "Acme"));
    bolt = db.insert(new Tenant(null, "Bolt"));
    ann = customer(acme, 1, "Ann");
    ben = db.insert(Customer_.builder().tenant(acme).number(2).name("Ben").referrer(ann));
    boltsAnn = customer(bolt, 1, "Bolt's Ann");
    pen = db.insert(new Product(One.of(acme), 1, "pen"));
    ink = db.insert(new Product(One.of(acme), 2, "ink"));
    boltsPen = db.insert(new Product(One.of(bolt), 1, "bolt's pen"));
  }

  private Customer customer(Tenant tenant, int number, String name) {
    return db.insert(new Customer(One.of(tenant), number, name, One.none(), Many.none()));
  }

  Order order(Long tenantId, Customer customer, One<Product> product) {
    return new Order(null, tenantId, "first", One.of(customer), product);
  }

  /** Checks that a call is refused for this reason, before any SQL. */
  void assertConflict(ThrowingCallable call, String message) {
    List<Statement> ran =
        db.capture(
            () ->
                assertThatThrownBy(call)
                    .isInstanceOf(ConflictingValuesException.class)
                    .hasMessage(message));
    assertThat(ran).isEmpty();
  }
}
