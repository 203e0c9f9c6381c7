package addresses;

import dev.kindred.model.*;

@Entity(table = "address_order")
@Naming(columns = Case.PASCAL)
class Order {
  @Id Long id;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  One<Customer> customer;

  @Embedded Money total;
  @Embedded Address billTo;
}
