@Revision(version = "1", message = "users and orders")
package shop;

import dev.waymark.annotation.Revision;
