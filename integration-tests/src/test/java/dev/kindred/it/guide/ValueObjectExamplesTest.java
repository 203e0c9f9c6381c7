package dev.kindred.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Value objects: parts of entities, as in the guide to schemas. */
class ValueObjectExamplesTest extends Examples {

  private static List<String> customers(List<Customer> customers) {
    return customers.stream().map(Customer::name).toList();
  }

  @Test
  void parts() {
    // guide
    List<Customer> customers =
        Customer_.objects(db)
            .filter(Customer_.address().city().startsWith("Sto"))
            .orderBy(Customer_.address().city().asc(), Customer_.name().asc())
            .list();
    // end
    shows(customers(customers));
    assertThat(customers(customers)).containsExactly("Sybil");
  }

  @Test
  void wholeValues() {
    // guide
    Address canal = new Address("Canal Street", "Ankh", null);
    List<Customer> customers = Customer_.objects(db).filter(Customer_.address().eq(canal)).list();
    // end
    shows(customers(customers));
    assertThat(customers(customers)).containsExactly("Sam");
  }

  @Test
  void absentValues() {
    // guide
    List<Customer> customers = Customer_.objects(db).filter(Customer_.shipTo().isNull()).list();
    // end
    shows(customers(customers));
    assertThat(customers(customers)).containsExactly("Sam");
  }

  @Test
  void selected() {
    // guide
    List<Address> addresses =
        Customer_.objects(db)
            .orderBy(Customer_.address().desc())
            .select(Customer_.address())
            .list();
    // end
    shows(addresses);
    assertThat(addresses).extracting(Address::city).containsExactly("Sto Lat", "Ankh");
  }

  @Test
  void amongResults() {
    // guide
    List<Customer> customers =
        Customer_.objects(db)
            .filter(Customer_.address().in(Customer_.objects(db).select(Customer_.shipTo())))
            .list();
    // end
    shows(customers(customers));
    assertThat(customers(customers)).containsExactly("Sam");
  }

  private record Count(Address address, long customers) {}

  @Test
  void grouped() {
    // guide
    List<Count> counts =
        Customer_.objects(db)
            .groupBy(Customer_.address())
            .orderBy(Customer_.address().asc())
            .select(Count::new, Customer_.address(), Customer_.id().count())
            .list();
    // end
    shows(counts);
    assertThat(counts).extracting(Count::customers).containsExactly(1L, 1L);
  }

  @Test
  void partsWritten() {
    // guide
    int customers = Customer_.objects(db).update(Customer_.shipTo().city().set("Ankh"));
    // end
    shows(customers);
    assertThat(Customer_.objects(behind).filter(Customer_.shipTo().isNull()).count()).isEqualTo(1);
  }

  @Test
  void written() {
    // guide
    Customer rincewind =
        db.insert(
            Customer_.builder()
                .name("Rincewind")
                .address(new Address("Sator Square", "Ankh", null)));
    db.update(Customer_.builder(rincewind).shipTo(new Address("Docks", "Quirm", null)));
    Customer_.objects(db)
        .filter(Customer_.name().eq("Sybil"))
        .update(Customer_.address().city().set("Ankh"), Customer_.shipTo().setNull());
    // end
    assertThat(Customer_.objects(behind).filter(Customer_.shipTo().isNotNull()).get().name())
        .isEqualTo("Rincewind");
  }
}
