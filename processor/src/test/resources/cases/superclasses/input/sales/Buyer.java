package sales;

import dev.kindred.model.Entity;
import dev.kindred.model.UniqueTogether;

@Entity(unique = @UniqueTogether({"label", "email"}))
class Buyer extends Unmapped {
  String email;
}
