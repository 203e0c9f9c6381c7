/** The guides and the Javadoc as web pages. */
@NullMarked
package dev.kindred.site;

import org.jspecify.annotations.NullMarked;
