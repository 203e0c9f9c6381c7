package dev.kindred.it.guide;

import dev.kindred.Database;
import dev.kindred.it.extra.Merchant;
import dev.kindred.it.extra.Sale;
import dev.kindred.it.extra.Turnover;
import dev.kindred.it.extra.firm.Label;
import dev.kindred.it.extra.firm.Label_;
import dev.kindred.it.extra.tenants.Customer;
import dev.kindred.it.extra.tenants.Order;
import dev.kindred.it.extra.tenants.Order_;
import dev.kindred.it.extra.tenants.Product;
import dev.kindred.it.extra.tenants.Tenant;
import dev.kindred.model.Many;
import dev.kindred.model.One;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** The exceptions at run time. */
class ExceptionExamplesTest extends Examples {

  @Test
  void noEntity() {
    refuses(
        () ->
            // guide
            db.insert("Emma")
        // end
        );
  }

  @Test
  void invalidValue() {
    refuses(
        () ->
            // guide
            db.insert(new Voucher("x", new BigDecimal("7.999"), 0, null, null))
        // end
        );
  }

  @Test
  void missingValue() {
    refuses(
        () ->
            // guide
            db.insert(Book_.builder().title("Emma").pages(474))
        // end
        );
  }

  @Test
  void unsavedEntity() {
    refuses(
        () -> {
          // guide
          Author austen = Author_.builder().name("Jane Austen").build();
          db.insert(Book_.builder().title("Emma").pages(474).price(BigDecimal.TEN).author(austen));
          // end
        });
  }

  @Test
  void staleEntity() {
    behind.insert(new Voucher("GIFT", BigDecimal.TEN, 0, null, null));
    refuses(
        () -> {
          // guide
          Voucher mine = Voucher_.get(db, "GIFT");
          Voucher yours = Voucher_.get(db, "GIFT");
          db.update(Voucher_.builder(yours).amount(BigDecimal.ONE));
          db.update(Voucher_.builder(mine).amount(BigDecimal.ZERO));
          // end
        });
  }

  @Test
  void entityNotFound() {
    refuses(
        () ->
            // guide
            Author_.objects(db).filter(Author_.name().eq("Jane Austen")).get()
        // end
        );
  }

  @Test
  void multipleEntities() {
    refuses(
        () ->
            // guide
            Author_.objects(db).filter(Author_.country().eq("UK")).get()
        // end
        );
  }

  @Test
  void notLoaded() {
    refuses(
        () -> {
          // guide
          One<Author> author = Author_.ref(1);
          author.get();
          // end
        });
  }

  @Test
  void protectedRows() {
    Book solaris = Book_.objects(behind).filter(Book_.title().eq("Solaris")).get();
    behind.insert(Award_.builder().name("Prize").book(solaris));
    refuses(
        () ->
            // guide
            db.delete(solaris)
        // end
        );
  }

  @Test
  void uniqueViolation() {
    refuses(
        () ->
            // guide
            db.insert(new Genre(null, "Satire"))
        // end
        );
  }

  @Test
  void foreignKeyViolation() {
    refuses(
        () ->
            // guide
            db.insert(Biography_.builder().author(Author_.ref(99)).text("Unknown."))
        // end
        );
  }

  @Test
  void readOnlyEntity() {
    behind.schema().only(Merchant.class, Sale.class, Turnover.class).create();
    refuses(
        () ->
            // guide
            db.insert(new Turnover(One.of(merchant()), BigDecimal.TEN, 1))
        // end
        );
  }

  @Test
  void conflictingValues() {
    behind.schema().only(Tenant.class, Customer.class, Product.class, Order.class).create();
    Tenant acme = behind.insert(new Tenant(null, "Acme"));
    Customer ann = behind.insert(new Customer(One.of(acme), 1, "Ann", One.none(), Many.none()));
    refuses(
        () ->
            // guide
            db.insert(Order_.builder().tenantId(2L).reference("A-1").customer(ann))
        // end
        );
  }

  @Test
  void schemaMismatch() {
    behind.schema().only(Merchant.class).create();
    refuses(
        () ->
            // guide
            Database.builder(dataSource()).validateSchema(Merchant.class, Sale.class).open()
        // end
        );
  }

  @Test
  void tenantRequired() {
    behind.schema().only(Label.class).create();
    refuses(
        () ->
            // guide
            Label_.objects(db).list()
        // end
        );
  }

  @Test
  void tenantMismatch() {
    behind.schema().only(Label.class).create();
    refuses(
        () ->
            // guide
            db.tenant(7L).insert(new Label(null, 8, "red", Many.none()))
        // end
        );
  }

  @Test
  void unknownTenant() {
    try (Database firms = Database.builder(tenant -> null).open()) {
      refuses(
          () ->
              // guide
              firms.tenant("acme")
          // end
          );
    }
  }

  private Merchant merchant() {
    return behind.insert(new Merchant(null, "Ann"));
  }
}
