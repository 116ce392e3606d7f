/** The first screen of each role. */
@NullMarked
package org.fascia.home.ui;

import org.jspecify.annotations.NullMarked;
