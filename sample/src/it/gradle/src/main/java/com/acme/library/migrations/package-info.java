@Revision(version = "1", message = "books and readers")
package com.acme.library.migrations;

import dev.waymark.annotation.Revision;
