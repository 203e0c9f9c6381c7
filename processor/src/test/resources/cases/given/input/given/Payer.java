package given;

import dev.kindred.model.*;

/** A class; its default is a method call with quotes. */
@Entity
public class Payer {
  @Id Long id;
  @Unique @Default(sql = "concat('p', \"x\")") String code;
  @GeneratedColumn("length(code)") @Index int self;
}
