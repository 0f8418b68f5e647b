/** 人员家庭: finding people, the page of a person, and recording facts about them. */
package org.bangyuan.web.people;
