package sales;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

@Entity
class Voucher extends Owned<String, Voucher> {
  long cents;

  @ForeignKey(onDelete = OnDelete.CASCADE)
  One<Buyer> buyer;
}
