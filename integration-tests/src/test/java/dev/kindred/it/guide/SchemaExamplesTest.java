package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.kindred.it.extra.Bill;
import dev.kindred.it.extra.Bill_;
import dev.kindred.it.extra.Merchant;
import dev.kindred.it.extra.Merchant_;
import dev.kindred.it.extra.Ping;
import dev.kindred.it.extra.Ping_;
import dev.kindred.it.extra.Sale;
import dev.kindred.it.extra.Stopover;
import dev.kindred.it.extra.Stopover_;
import dev.kindred.it.extra.Turnover;
import dev.kindred.it.extra.Turnover_;
import dev.kindred.model.One;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables that follow other rules, values that the database gives, and views. */
class SchemaExamplesTest extends Examples {

  @Test
  void databaseDefault() {
    behind.schema().only(Ping.class).create();
    // guide
    Ping given = db.insert(Ping_.builder().answer(7));
    Ping absent = db.insert(Ping_.builder());
    // end
    shows(given.answer() + ", " + absent.answer());
    assertThat(absent.answer()).isEqualTo(42);
  }

  @Test
  void generatedColumn() {
    behind.schema().only(Bill.class).create();
    Bill bill = behind.insert(Bill.of("A-1", "10.00"));
    // guide
    Bill changed = db.update(Bill_.builder(bill).net(new BigDecimal("12.50")));
    BigDecimal twice = changed.twice();
    List<Bill> large = Bill_.objects(db).filter(Bill_.twice().gt(BigDecimal.TEN)).list();
    // end
    shows(twice);
    assertThat(large).containsExactly(changed);
  }

  private Merchant sales() {
    behind.schema().only(Merchant.class, Sale.class, Turnover.class, Stopover.class).create();
    Merchant ann = behind.insert(new Merchant(null, "Ann"));
    behind.insert(new Sale(null, One.of(ann), new BigDecimal("60.25")));
    behind.insert(new Sale(null, One.of(ann), new BigDecimal("50.00")));
    return ann;
  }

  @Test
  void view() {
    Merchant ann = sales();
    // guide
    List<Turnover> large =
        Turnover_.objects(db).filter(Turnover_.total().gt(new BigDecimal("100"))).list();
    Turnover ofAnn = Merchant_.turnover(db, ann).get();
    List<Merchant> without = Merchant_.objects(db).filter(Merchant_.turnover().isNull()).list();
    // end
    shows(ofAnn.total());
    assertThat(large).containsExactly(ofAnn);
    assertThat(without).isEmpty();
  }

  @Test
  void withoutKey() {
    Merchant ann = sales();
    behind
        .dsl()
        .execute("insert into stopover (merchant_id, minutes) values (" + ann.id() + ", 5)");
    // guide
    List<Stopover> stopovers =
        Stopover_.objects(db)
            .filter(Stopover_.minutes().ge(5), Stopover_.merchant().name().eq("Ann"))
            .list();
    // end
    shows(stopovers.size());
    assertThat(stopovers).extracting(Stopover::minutes).containsExactly(5);
  }
}
