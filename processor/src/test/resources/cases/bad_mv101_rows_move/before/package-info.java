@Revision(version = "1", message = "animals")
package shop;

import dev.waymark.annotation.Revision;
