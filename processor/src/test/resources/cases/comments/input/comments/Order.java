package comments;

import dev.kindred.model.*;
import java.math.BigDecimal;

@Entity(table = "orders")
public class Order {
  @Id Long id;

  @Comment("Who pays")
  @ForeignKey(onDelete = OnDelete.CASCADE)
  One<Firm> firm;

  @Comment("Without tax")
  @Default("0")
  @Column(precision = 10, scale = 2)
  BigDecimal price;

  @Comment("With 20 %")
  @GeneratedColumn("price * 1.2")
  BigDecimal gross;
}
