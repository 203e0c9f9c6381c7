package e;

import dev.kindred.model.*;

@Entity
public interface Shape {}
