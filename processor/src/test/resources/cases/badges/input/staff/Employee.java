package staff;

import dev.kindred.model.*;

@Entity
public record Employee(@Id Long id, String name) {}
