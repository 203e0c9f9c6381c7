package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.extra.tenants.Customer;
import dev.kindred.it.extra.tenants.Customer_;
import dev.kindred.it.extra.tenants.Order;
import dev.kindred.it.extra.tenants.Order_;
import dev.kindred.it.extra.tenants.Product;
import dev.kindred.it.extra.tenants.Tenant;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Columns of several attributes, as in the guide to schemas. */
class SharedColumnExamplesTest extends Examples {

  private Customer ann;
  private Customer ofBolt;
  private Product pen;

  @BeforeEach
  void tenants() {
    behind.schema().only(Tenant.class, Customer.class, Product.class, Order.class).create();
    Tenant acme = behind.insert(new Tenant(null, "Acme"));
    Tenant bolt = behind.insert(new Tenant(null, "Bolt"));
    ann = behind.insert(customer(acme, "Ann"));
    ofBolt = behind.insert(customer(bolt, "Bob"));
    pen = behind.insert(new Product(One.of(acme), 1, "pen"));
  }

  private static Customer customer(Tenant tenant, String name) {
    return new Customer(One.of(tenant), 1, name, One.none(), Many.none());
  }

  @Test
  void inserted() {
    // guide
    Order order = db.insert(Order_.builder().reference("A-1").customer(ann).product(pen));
    Long tenantId = order.tenantId();
    // end
    shows(tenantId);
    assertThat(tenantId).isEqualTo(1);
  }

  @Test
  void asked() {
    behind.insert(Order_.builder().reference("A-1").customer(ann).product(pen));
    behind.insert(Order_.builder().reference("A-2").customer(ann));
    // guide
    List<Order> orders =
        Order_.objects(db)
            .filter(
                Order_.tenantId().eq(1L),
                Order_.customer().name().eq("Ann"),
                Order_.product().isNull())
            .list();
    // end
    shows(orders.stream().map(Order::reference).toList());
    assertThat(orders).extracting(Order::reference).containsExactly("A-2");
  }

  @Test
  void refused() {
    refuses(
        () ->
            // guide
            db.insert(Order_.builder().tenantId(1L).reference("A-1").customer(ofBolt))
        // end
        );
  }

  @Test
  void cleared() {
    Order order = behind.insert(Order_.builder().reference("A-1").customer(ann).product(pen));
    // guide
    db.update(Order_.builder(order).noProduct());
    Order_.objects(db).filter(Order_.reference().startsWith("A")).update(Order_.product().set(pen));
    // end
    assertThat(Customer_.orders(behind, ann).list().get(0).product().isPresent()).isTrue();
  }
}
