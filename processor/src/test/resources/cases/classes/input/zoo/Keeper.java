package zoo;

import dev.kindred.model.*;

@Entity
class Keeper {
  @Id Integer id;

  @Inverse Many<Animal> animalSet;
}
