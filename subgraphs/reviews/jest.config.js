module.exports = require('@shop/tooling/jest');
