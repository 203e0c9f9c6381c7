package e;

import dev.kindred.model.*;
import java.util.Optional;

@Entity
public record Customer(@Id Long id, Address address, Optional<Address> second) {}
