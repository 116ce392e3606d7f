/** The portal's root: the application class and, below it, one package a module. */
@NullMarked
package org.fascia;

import org.jspecify.annotations.NullMarked;
