package staff;

import dev.kindred.model.*;
import org.jspecify.annotations.Nullable;

/** Its key may be null, since it is null until the employee is saved. */
@Entity
public record Employee(@Id @Nullable Long id, String name) {}
