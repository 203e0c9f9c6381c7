/** Articles and publications, fans and idols; from Django's many_to_many and m2m_recursive. */
@NullMarked
package dev.kindred.it.journals;

import org.jspecify.annotations.NullMarked;
